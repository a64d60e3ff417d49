import type { Clash } from '../consultation/clash.ts'
import { clashesAmong } from '../consultation/clashes.ts'
import { coverageOf } from '../consultation/coverage.ts'
import { addDays } from '../date/day.ts'
import type { RecordOn } from './schedule-news.ts'

const FORTNIGHT = 14
/** A region is told where it has been heard so few times, once there is something to compare. */
const FEW = 1
const ENOUGH = 5

/** What the consultation calendar says that somebody may want to act on. */
export type CalendarNews = {
  /** Clashes ahead that have come in the past week, or are near; nobody has let them stand. */
  clashes: Clash[]
  /** The regions that have hardly been heard, of how many consultations held; null where none is. */
  unheard: { regions: { region: string; held: number }[]; held: number } | null
  /** What consultations and milestones are called. */
  titles: Map<string, string>
}

/** Looks at the calendar of a record, and at what it said earlier. */
export function calendarNews(
  earlier: RecordOn | undefined,
  { record, on }: RecordOn,
  acknowledged: readonly string[] = [],
): CalendarNews {
  const known = new Set(earlier && clashesIn(earlier).map(({ key }) => key))
  const near = addDays(on, FORTNIGHT - 1)
  const isTold = ({ key, severity, window }: Clash) =>
    severity !== 'low' &&
    window.end >= on &&
    !acknowledged.includes(key) &&
    (window.start <= near || (earlier !== undefined && !known.has(key)))
  return {
    clashes: clashesIn({ record, on }).filter(isTold),
    unheard: unheardIn({ record, on }),
    titles: new Map(
      [...record.consultations, ...record.milestones].map(({ id, title }) => [id, title]),
    ),
  }
}

function clashesIn({ record }: RecordOn): Clash[] {
  return clashesAmong({ ...record, hosts: new Map(record.bodies.map(body => [body.id, body])) })
}

// What is global is no region that is missed.
function unheardIn({ record, on }: RecordOn): CalendarNews['unheard'] {
  const { regions } = record.process
  const { total, ...found } = coverageOf(record.consultations, {
    by: 'groups',
    on,
    regions,
    columns: [],
  })
  const few = found.regions.filter(({ region, held }) => region !== 'global' && held <= FEW)
  if (total.held < ENOUGH || few.length === 0) return null
  return { regions: few.map(({ region, held }) => ({ region, held })), held: total.held }
}
