import { createAsync } from '@solidjs/router'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { writeInstant } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { StatusMark, type Tone } from '../../../ui/status-mark.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { fieldsOf } from '../../change/thing-values.ts'
import { getConsultations } from '../../consultation/queries.ts'
import { changedBy } from '../asked-fields.ts'
import { dateOf, type Incoming, titleOf } from '../incoming.ts'
import { AskedTable } from './asked-table.tsx'
import { IncomingDecision } from './incoming-decision.tsx'

const TONES: Record<Incoming['kind'], Tone> = {
  new: 'good',
  changed: 'accent',
  cancelled: 'warn',
  gone: 'warn',
}

/** What a calendar asks for: of which consultation, from what to what, and the decision. */
export function IncomingItem(props: {
  incoming: Incoming
  onDeclined: (incoming: Incoming) => void
}) {
  const { t, messages, timeZone, preparation } = useReader()
  const consultations = createAsync(() => getConsultations(preparation().id))
  const it = () => props.incoming
  const of = () => {
    const id = it().consultation ?? it().seems
    return consultations()?.find(consultation => consultation.id === id)
  }
  const since = () => t('incoming.since', { when: writeInstant(messages, it().since, timeZone()) })
  return (
    <li class="card break-inside-avoid p-4">
      <p class="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <StatusMark tone={TONES[it().kind]}>{t(`incoming.kind.${it().kind}`)}</StatusMark>
        <BodyMark id={it().body} />
        <span class="text-xs text-soft">{since()}</span>
      </p>
      <h3 class="mt-2 font-medium [overflow-wrap:anywhere]">{titleOf(it())}</h3>
      <p class="text-sm">
        <DateText of={dateOf(it())} place={it().fields.city} />
      </p>
      <Show when={consultations()}>
        <About of={of()} kind={of() && it().kind === 'new' ? 'seems' : it().kind} />
        <AskedTable
          before={of() && fieldsOf({ ...of() })}
          change={of() ? changedBy(it(), fieldsOf({ ...of() })) : it().fields}
        />
        <IncomingDecision incoming={it()} of={of()} onDeclined={props.onDeclined} />
      </Show>
    </li>
  )
}

function About(props: { of: ConsultationResource | undefined; kind: Incoming['kind'] | 'seems' }) {
  const { t, href } = useReader()
  return (
    <Show
      when={props.of}
      fallback={<p class="mt-2 text-sm text-soft">{t('incoming.about.new')}</p>}
    >
      {of => (
        <p class="mt-2 text-sm [overflow-wrap:anywhere]">
          <span class="text-soft">{t(`incoming.about.${props.kind}`)}</span>{' '}
          <a class="link" href={href(pathOf('consultation', of().id))}>
            {of().title}
          </a>
        </p>
      )}
    </Show>
  )
}
