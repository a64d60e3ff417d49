import type { AskedSlots } from '@tributary/contract/slot/routes'
import type { SlotAnswer, SlotsAnswer } from '@tributary/contract/slot/schema'
import { addDays } from '@tributary/domain/date/day'
import type { Fault } from '@tributary/domain/fault'
import { fairSeries } from '@tributary/domain/slot/fair-series'
import { rankSlots, type Slot } from '@tributary/domain/slot/rank-slots'
import { standingsAt } from '@tributary/domain/slot/standings-at'
import { messagesIn } from '@tributary/messages/messages'
import { burdenSentence, slotSentence } from '@tributary/messages/slot-sentence'
import { calendarFacts } from '../../calendar-facts.ts'
import type { Deps } from '../../deps.ts'
import { type Attending, gatherAttendees } from './gather-attendees.ts'
import { instantAt, presentAttendee, presentReason } from './present-slot.ts'

type Found = { ok: true; answer: SlotsAnswer } | { ok: false; faults: Fault[] }

const messages = messagesIn('en')

/** When bodies and people can meet, the best times first. */
export async function findSlots(
  deps: Pick<Deps, 'db'>,
  { processId, asked, takesPart }: { processId: string; asked: AskedSlots; takesPart: boolean },
): Promise<Found> {
  const { bodies = [], people = [], from, to, minutes, step, zone, series, every } = asked
  const facts = await calendarFacts(deps.db, processId)
  if (!facts) throw new Error(`the process ${processId} is gone while it is read`)
  const weeks = series === undefined ? 0 : (series - 1) * every
  const gathered = await gatherAttendees(deps, facts, {
    processId,
    bodies,
    people,
    days: { start: from, end: addDays(to, weeks * 7) },
    withCalendars: takesPart,
  })
  if (!gathered.ok) return gathered
  const { attendees } = gathered
  const days = { start: from, end: to }
  const grid = { minutes, step, timeZone: zone }
  const told = {
    counts: { calendars: takesPart },
    attendees: attendees.map(presentAttendee),
  }
  if (series !== undefined) {
    const all = fairSeries(attendees, days, { ...grid, meetings: series, every })
    const answered = all.slice(0, asked.most).map(({ slots, burdens }) => {
      const borne = burdens.map(({ meetings, beyond }, n) => ({
        ...{ attendee: attendees[n]?.id ?? '', meetings, beyond },
      }))
      return {
        slots: slots.map(slot => presentSlot(slot, attendees)),
        burdens: borne,
        sentence: burdenSentence(messages, borne, attendees, series),
      }
    })
    return { ok: true, answer: { ...told, total: all.length, slots: [], series: answered } }
  }
  const ranked = rankSlots(attendees, days, grid).filter(
    ({ cost }) => !asked.free || cost.busy === 0,
  )
  const slots = ranked.slice(0, asked.most).map(slot => presentSlot(slot, attendees))
  return { ok: true, answer: { ...told, total: ranked.length, slots, series: [] } }
}

function presentSlot(slot: Slot, attendees: Attending[]): SlotAnswer {
  const reasons = standingsAt(attendees, slot).map(presentReason)
  return {
    from: instantAt(slot.from),
    to: instantAt(slot.to),
    cost: slot.cost,
    reasons,
    sentence: slotSentence(messages, reasons, attendees),
  }
}
