import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { subjectOf } from '@tributary/domain/person/may'
import { planningTexts } from '@tributary/messages/planning'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { hueOf } from '../../ui/body-mark.tsx'
import { entriesIn } from './calendar-entries.ts'
import type { ClashMark } from './clash-marks.ts'
import type { EntryText } from './components/entry-content.ts'

/** The entries of a grid as the calendar draws them: in the hue of their host, theirs to drag. */
export function createGridEntries(
  consultations: Accessor<ConsultationResource[]>,
  marks: Accessor<Map<string, ClashMark>>,
) {
  const { messages, timeZone, bodies, acronym } = useReader()
  const { may } = useSession()
  const say = planningTexts(messages)
  const drawn = () => {
    const byId = new Map(consultations().map(of => [of.id, of]))
    return entriesIn(consultations(), timeZone()).map(entry => {
      const of = byId.get(entry.id)
      const host = of?.organisers[0] ?? ''
      const mark = marks().get(entry.id)
      const clash = mark && {
        text: say('calendar.clashes', { count: mark.count }),
        severity: mark.severity,
      }
      const text: EntryText = { title: entry.title, body: host && acronym(host), clash }
      const hue = hueOf(bodies().findIndex(({ id }) => id === host))
      return {
        ...entry,
        startEditable: of !== undefined && may('change', subjectOf('consultation', of)),
        backgroundColor: 'var(--raised)',
        textColor: 'var(--ink)',
        styles: [`border-inline-start: 3px solid ${hue}`],
        extendedProps: { text },
      }
    })
  }
  // What is drawn anew loses the focus: the same is not.
  return createMemo(drawn, undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) })
}
