import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { consultationStatusOn } from '@tributary/domain/consultation/status-on'
import { subjectOf } from '@tributary/domain/person/may'
import type { Source } from '@tributary/domain/process/process'
import { createEffect, For, type JSX, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { CancelThing } from '../../change/cancel-thing.tsx'
import { HistoryLink } from '../../change/history-link.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { Comments } from '../../comment/comments.tsx'
import { consultationWrites } from '../actions.ts'
import { groupsText, placeText } from '../words.ts'

/** Everything about one consultation, over the page; its address is the page's with `show`. */
export function ConsultationDialog(props: {
  consultation: ConsultationResource | undefined
  titles: Map<string, string>
  sources: Source[]
  onClose: () => void
}) {
  let dialog: HTMLDialogElement | undefined
  createEffect(() => {
    if (props.consultation) dialog?.showModal()
    else dialog?.close()
  })
  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-labelledby="consultation-title"
      class="card m-auto max-h-[85dvh] w-[34rem] max-w-[calc(100vw-2rem)] overflow-auto p-6 text-ink shadow-float backdrop:bg-black/30"
      onClose={() => props.consultation && props.onClose()}
    >
      <Show when={props.consultation}>
        {consultation => (
          <Facts
            of={consultation()}
            titles={props.titles}
            sources={props.sources}
            onClose={props.onClose}
          />
        )}
      </Show>
    </dialog>
  )
}

function Facts(props: {
  of: ConsultationResource
  titles: Map<string, string>
  sources: Source[]
  onClose: () => void
}) {
  const reader = useReader()
  const { t, href, on, messages } = reader
  const { may } = useSession()
  const mayChange = () => may('change', subjectOf('consultation', props.of))
  const source = () => props.sources.find(({ id }) => id === props.of.source)
  return (
    <>
      <h2 id="consultation-title" class="text-xl font-semibold [overflow-wrap:anywhere]">
        {props.of.title}
      </h2>
      <p class="mt-1 text-sm text-soft">{props.of.hostEvent}</p>
      <dl class="mt-5 grid gap-3.5 text-sm">
        <Fact term={t('milestone.date')}>
          <DateText of={props.of} place={props.of.city} />{' '}
          <StatusMark tone="plain">
            {t(`consultation.status.${consultationStatusOn(props.of, on())}`)}
          </StatusMark>
        </Fact>
        <Fact term={t('milestone.place')}>{placeText(reader, props.of)}</Fact>
        <Show when={props.of.organisers.length > 0}>
          <Fact term={t('consultation.organiser')}>
            <span class="flex flex-wrap gap-x-4">
              <For each={props.of.organisers}>{body => <BodyMark id={body} />}</For>
            </span>
          </Fact>
        </Show>
        <Show when={props.of.partners}>
          {partners => <Fact term={t('consultation.partners')}>{messages.list(partners())}</Fact>}
        </Show>
        <Fact term={t('consultation.regionLabel')}>{messages.term('region', props.of.region)}</Fact>
        <Fact term={t('consultation.groupLabel')}>
          {groupsText(reader, props.of.stakeholderGroups)}
        </Fact>
        <Show when={props.of.questions.length > 0}>
          <Fact term={t('consultation.question')}>
            {props.of.questions.map(id => id.toUpperCase()).join(', ')}
          </Fact>
        </Show>
        <Fact term={t('consultation.feeds')}>
          <For each={props.of.feedsInto}>
            {id => (
              <a class="link block" href={href(`/milestones/${id}`)}>
                {props.titles.get(id) ?? id}
              </a>
            )}
          </For>
        </Fact>
        <Show when={props.of.note}>{note => <Fact term={t('milestone.note')}>{note()}</Fact>}</Show>
        <Fact term={t('milestone.confidence')}>
          {t(`milestone.confidence.${props.of.confidence}`)}
          <Show when={source()}>
            {found => (
              <span class="block">
                <SourceLink source={found()} />
              </span>
            )}
          </Show>
        </Fact>
      </dl>
      <div class="no-print mt-6 flex flex-wrap gap-2">
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('frame.close')}
        </button>
        <HistoryLink thing="consultation" id={props.of.id} title={props.of.title} class="button" />
        <Show when={mayChange()}>
          <a class="button" href={href(`/consultations/${props.of.id}/edit`)}>
            {t('edit.edit')}
          </a>
          <CancelThing
            thing="consultation"
            of={props.of}
            writes={consultationWrites}
            seenAt={href(pathOf('consultation', props.of.id))}
            isCancelled={props.of.status === 'cancelled'}
          />
        </Show>
      </div>
      <div class="mt-8 empty:hidden">
        <Comments thing="consultation" id={props.of.id} level={3} />
      </div>
    </>
  )
}

function Fact(props: { term: string; children: JSX.Element }) {
  return (
    <div class="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
      <dt class="text-soft">{props.term}</dt>
      <dd class="min-w-0 [overflow-wrap:anywhere]">{props.children}</dd>
    </div>
  )
}
