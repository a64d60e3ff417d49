import { dayNumber, dayOfNumber } from '../date/day.ts'
import { whenOf, windowOfFields } from '../date/when.ts'
import { type UtcMinutes, utcOf } from '../date/zone-clock.ts'
import type { Milestone } from '../milestone/milestone.ts'
import type { Lateness } from './clash.ts'
import type { Hosts, Occasion } from './occasion.ts'

const DAY = 24 * 60
const OUTPUTS = ['report', 'publication']

/** Until when input to a milestone counts. */
export type InputDeadline = {
  output: string
  /** The deadline's own milestone; null where the milestone's date is the last. */
  deadline: Milestone | null
  /** The last of its days, and the instants between which it may pass. */
  by: number
  earliest: UtcMinutes
  latest: UtcMinutes
}

/**
 * The input deadline of each milestone: the last milestone of kind `deadline` that contributes to
 * it, where it is a report or a publication; else the day on which it is due itself, after which
 * nothing can go into it any more. It passes at midnight on the clock of the roadmap's body.
 */
export function inputDeadlines(milestones: Milestone[], hosts: Hosts): Map<string, InputDeadline> {
  const outputs = new Map<string, InputDeadline>()
  const standing = milestones.filter(({ status }) => status !== 'cancelled')
  for (const milestone of standing) {
    outputs.set(milestone.id, deadlineAt(milestone.id, null, milestone, hosts))
  }
  const kinds = new Map(standing.map(({ id, kind }) => [id, kind]))
  for (const deadline of standing.filter(({ kind }) => kind === 'deadline')) {
    for (const output of deadline.contributesTo ?? []) {
      if (!OUTPUTS.includes(kinds.get(output) ?? '')) continue
      const known = outputs.get(output)
      const found = deadlineAt(output, deadline, deadline, hosts)
      if (!known?.deadline || passesLater(found, known)) outputs.set(output, found)
    }
  }
  return outputs
}

function passesLater(a: InputDeadline, b: InputDeadline): boolean {
  return (a.latest - b.latest || a.earliest - b.earliest || a.by - b.by) > 0
}

/** How late a consultation is for a deadline, if it is; possible where it may be in time too. */
export function latenessOf(
  occasion: Pick<Occasion, 'from' | 'to' | 'first'>,
  { output, deadline, by, earliest, latest }: InputDeadline,
): (Lateness & { certainty: 'certain' | 'possible' }) | undefined {
  if (occasion.to <= earliest) return undefined
  // What has no deadline of its own is late only where nothing can be in time.
  const isCertain = occasion.from >= latest
  if (!isCertain && deadline === null) return undefined
  return {
    output,
    deadline: deadline?.id ?? null,
    by: dayOfNumber(by),
    days: Math.max(0, occasion.first - by),
    certainty: isCertain ? 'certain' : 'possible',
  }
}

function deadlineAt(
  output: string,
  deadline: Milestone | null,
  of: Milestone,
  hosts: Hosts,
): InputDeadline {
  const zone = hosts.get(of.roadmap)?.timeZone ?? 'UTC'
  const { start, end } = windowOfFields(of)
  const when = whenOf(of)
  const by = dayNumber(end)
  if (when.kind === 'timed') {
    const [day, hours] = [when.endsAt.slice(0, 10), when.endsAt.slice(11)]
    const clock = Number(hours.slice(0, 2)) * 60 + Number(hours.slice(3))
    const at = utcOf(dayNumber(day) * DAY + clock, when.timeZone)
    return { output, deadline, by, earliest: at, latest: at }
  }
  const midnight = (day: number) => utcOf((day + 1) * DAY, zone)
  const latest = midnight(by)
  // A vague date may have passed after the first of its days.
  const earliest = when.kind === 'partial' ? midnight(dayNumber(start)) : latest
  return { output, deadline, by, earliest, latest }
}
