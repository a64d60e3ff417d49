import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { consultationStatusOn } from '@tributary/domain/consultation/status-on'
import type { Source } from '@tributary/domain/process/process'
import { planningTexts } from '@tributary/messages/planning'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Fact, filled, Lines } from '../../../ui/fact.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { groupsText, placeText } from '../words.ts'
import { InputFact } from './input-fact.tsx'
import { JoiningFacts } from './joining-facts.tsx'

/** What there is to say of a consultation; what is not known is not mentioned. */
export function ConsultationFacts(props: {
  of: ConsultationResource
  titles: Map<string, string>
  source: Source | undefined
}) {
  const reader = useReader()
  const { t, href, on, messages, preparation } = reader
  const say = planningTexts(messages)
  const isHeard = () => filled(props.of.groupsHeard) !== undefined
  const place = () => [props.of.venue, placeText(reader, props.of)].filter(Boolean).join(', ')
  const actionLines = () => {
    const asked = props.of.actionLines ?? []
    return preparation().actionLines.filter(({ id }) => asked.includes(id))
  }
  return (
    <dl class="mt-5 grid gap-3.5 text-sm">
      <Fact term={t('milestone.date')}>
        <DateText of={props.of} place={props.of.city} />{' '}
        <StatusMark tone="plain">
          {t(`consultation.status.${consultationStatusOn(props.of, on())}`)}
        </StatusMark>
      </Fact>
      <Fact term={t('milestone.place')}>{place()}</Fact>
      <Show when={props.of.organisers.length > 0}>
        <Fact term={t('consultation.organiser')}>
          <span class="flex flex-wrap gap-x-4">
            <For each={props.of.organisers}>{body => <BodyMark id={body} />}</For>
          </span>
        </Fact>
      </Show>
      <Show when={filled(props.of.partners)}>
        {partners => <Fact term={t('consultation.partners')}>{messages.list(partners())}</Fact>}
      </Show>
      <Fact term={t('consultation.regionLabel')}>{messages.term('region', props.of.region)}</Fact>
      <Show when={props.of.stakeholderGroups.length > 0}>
        <Fact term={isHeard() ? say('facts.expected') : t('consultation.groupLabel')}>
          {groupsText(reader, props.of.stakeholderGroups)}
        </Fact>
      </Show>
      <Show when={isHeard()}>
        <Fact term={t('field.groupsHeard')}>{groupsText(reader, props.of.groupsHeard ?? [])}</Fact>
      </Show>
      <Show when={props.of.questions.length > 0}>
        <Fact term={t('consultation.question')}>
          {props.of.questions.map(id => id.toUpperCase()).join(', ')}
        </Fact>
      </Show>
      <Show when={actionLines().length > 0}>
        <Fact term={t('consultation.actionLine')}>
          <Lines of={actionLines()}>{({ id, title }) => `${id.toUpperCase()}: ${title}`}</Lines>
        </Fact>
      </Show>
      <JoiningFacts of={props.of} />
      <Show when={filled(props.of.documents)}>
        {documents => (
          <Fact term={t('field.documents')}>
            <Lines of={documents()}>
              {({ title, url }) => (
                <a class="link" href={url} rel="noopener">
                  {title}
                </a>
              )}
            </Lines>
          </Fact>
        )}
      </Show>
      <Show when={props.of.outcome}>
        {outcome => (
          <Fact term={t('field.outcome')}>
            <span class="whitespace-pre-line">{outcome()}</span>
          </Fact>
        )}
      </Show>
      <Show when={props.of.feedsInto.length > 0}>
        <Fact term={t('consultation.feeds')}>
          <Lines of={props.of.feedsInto}>
            {id => (
              <a class="link" href={href(`/milestones/${id}`)}>
                {props.titles.get(id) ?? id}
              </a>
            )}
          </Lines>
        </Fact>
      </Show>
      <Show when={filled(props.of.inputs)}>
        {inputs => (
          <Fact term={t('field.inputs')}>
            <Lines of={inputs()}>
              {input => <InputFact of={input} into={props.titles.get(input.into) ?? input.into} />}
            </Lines>
          </Fact>
        )}
      </Show>
      <Show when={props.of.note}>{note => <Fact term={t('milestone.note')}>{note()}</Fact>}</Show>
      <Fact term={t('milestone.confidence')}>
        {t(`milestone.confidence.${props.of.confidence}`)}
        <Show when={props.source}>
          {found => (
            <span class="block">
              <SourceLink source={found()} />
            </span>
          )}
        </Show>
      </Fact>
    </dl>
  )
}
