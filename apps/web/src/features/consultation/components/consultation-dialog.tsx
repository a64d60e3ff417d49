import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { subjectOf } from '@tributary/domain/person/may'
import type { Source } from '@tributary/domain/process/process'
import { createEffect, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { CancelThing } from '../../change/cancel-thing.tsx'
import { HistoryLink } from '../../change/history-link.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { Comments } from '../../comment/comments.tsx'
import { consultationWrites } from '../actions.ts'
import { ConsultationClashes } from './consultation-clashes.tsx'
import { ConsultationFacts } from './consultation-facts.tsx'
import { MoveConsultation } from './move-consultation.tsx'

/** Everything about one consultation, over the page; its address is the page's with `show`. */
export function ConsultationDialog(props: {
  consultation: ConsultationResource | undefined
  among: ConsultationResource[]
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
            among={props.among}
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
  among: ConsultationResource[]
  titles: Map<string, string>
  sources: Source[]
  onClose: () => void
}) {
  const { t, href } = useReader()
  const { may } = useSession()
  const mayChange = () => may('change', subjectOf('consultation', props.of))
  const source = () => props.sources.find(({ id }) => id === props.of.source)
  return (
    <>
      <h2 id="consultation-title" class="text-xl font-semibold [overflow-wrap:anywhere]">
        {props.of.title}
      </h2>
      <p class="mt-1 text-sm text-soft">{props.of.hostEvent}</p>
      <ConsultationFacts of={props.of} titles={props.titles} source={source()} />
      <ConsultationClashes of={props.of} />
      <div class="no-print mt-6 flex flex-wrap gap-2">
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('frame.close')}
        </button>
        <HistoryLink thing="consultation" id={props.of.id} title={props.of.title} class="button" />
        <Show when={mayChange()}>
          <a class="button" href={href(`/consultations/${props.of.id}/edit`)}>
            {t('edit.edit')}
          </a>
          <MoveConsultation of={props.of} among={props.among} />
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
