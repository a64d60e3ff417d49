import type { ClashResource } from '@tributary/contract/clash/schema'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { dayIn } from '@tributary/domain/date/day'
import { subjectOf } from '@tributary/domain/person/may'
import { writeDay } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { ClashAnswer } from './clash-answer.tsx'
import { MoveConsultation } from './move-consultation.tsx'
import { SeverityMark } from './severity-mark.tsx'

/** A clash: how much it weighs, why it is one, what clashes, and what can be done. */
export function ClashItem(props: {
  clash: ClashResource
  consultations: ConsultationResource[]
  among: ConsultationResource[]
  isOver?: boolean | undefined
}) {
  const { t, href, messages, timeZone } = useReader()
  const { may } = useSession()
  const say = planningTexts(messages)
  const answer = () => {
    const { acknowledged } = props.clash
    if (!acknowledged) return undefined
    const date = writeDay(messages, dayIn(acknowledged.at, timeZone()))
    const { reason, by = '' } = acknowledged
    return reason === undefined
      ? say('clash.byNobody', { date })
      : say('clash.by', { reason, name: by, date })
  }
  return (
    <li class="card p-4 text-sm">
      <p class="flex flex-wrap items-baseline gap-x-3">
        <SeverityMark severity={props.clash.severity} certainty={props.clash.certainty} />
        <span class="text-xs text-soft">{t(`clash.kind.${props.clash.kind}`)}</span>
      </p>
      <p class="mt-1 text-base [overflow-wrap:anywhere]">{props.clash.sentence}</p>
      <Show when={answer()}>
        {text => <p class="mt-1 text-soft [overflow-wrap:anywhere]">{text()}</p>}
      </Show>
      <ul class="mt-3 grid gap-1" aria-label={say('clash.concerns')}>
        <For each={props.consultations}>
          {of => (
            <li class="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a
                class="link min-w-0 [overflow-wrap:anywhere]"
                href={href(pathOf('consultation', of.id))}
              >
                {of.title}
              </a>
              <span class="text-soft">
                <DateText of={of} place={of.city} />
              </span>
              <Show when={!props.isOver && may('change', subjectOf('consultation', of))}>
                <MoveConsultation of={of} among={props.among} isQuiet />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={!props.isOver}>
        <ClashAnswer clash={props.clash} />
      </Show>
    </li>
  )
}
