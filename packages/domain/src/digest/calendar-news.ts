import type { Clash } from '../consultation/clash.ts'
import { clashesAmong } from '../consultation/clashes.ts'
import { coverageOf } from '../consultation/coverage.ts'
import { addDays } from '../date/day.ts'
import { FORTNIGHT } from './dates-around.ts'
import type { Gap } from './digest.ts'
import type { RecordOn } from './schedule-news.ts'

/** A region has hardly been heard where so few consultations were held, once there is something to compare. */
const FEW = 1
const ENOUGH = 5

/**
 * The clashes ahead that nobody has let stand, and that have come since, or have come near: each
 * is told when it appears, and once more when it is a fortnight away. Without an earlier record,
 * those that are near.
 */
export function clashNews(
  earlier: RecordOn | undefined,
  now: RecordOn,
  acknowledged: ReadonlySet<string>,
): Clash[] {
  const known = new Set(earlier && clashesIn(earlier).map(({ key }) => key))
  const near = (on: string) => addDays(on, FORTNIGHT - 1)
  const wasNear = (start: string) => earlier !== undefined && start <= near(earlier.on)
  const isTold = ({ key, severity, window }: Clash) =>
    severity !== 'low' &&
    window.end >= now.on &&
    !acknowledged.has(key) &&
    ((earlier !== undefined && !known.has(key)) ||
      (window.start <= near(now.on) && !wasNear(window.start)))
  return clashesIn(now).filter(isTold)
}

/** The regions that have come to be hardly heard, with nothing planned in them; the least heard first. */
export function gapNews(earlier: RecordOn | undefined, now: RecordOn): Gap[] {
  const known = new Set(earlier && gapsIn(earlier).flatMap(({ regions }) => regions))
  return gapsIn(now)
    .map(gap => ({ ...gap, regions: gap.regions.filter(region => !known.has(region)) }))
    .filter(({ regions }) => regions.length > 0)
}

function clashesIn({ record }: RecordOn): Clash[] {
  return clashesAmong({ ...record, hosts: new Map(record.bodies.map(body => [body.id, body])) })
}

// What is global is no region that is missed.
function gapsIn({ record, on }: RecordOn): Gap[] {
  const { regions } = record.process
  const { total, ...found } = coverageOf(record.consultations, {
    by: 'groups',
    on,
    regions,
    columns: [],
  })
  if (total.held < ENOUGH) return []
  const missed = found.regions.filter(
    ({ region, held, planned }) => region !== 'global' && held <= FEW && planned === 0,
  )
  return [...Map.groupBy(missed, ({ held }) => held)]
    .toSorted(([a], [b]) => a - b)
    .map(([held, few]) => ({ held, regions: few.map(({ region }) => region), total: total.held }))
}
