import { writeDay } from './date.ts'
import { findingsTexts } from './findings.ts'
import type { Messages } from './messages.ts'

type Counts = { held: number; planned: number }

/** What a matrix of coverage found, as far as a sentence needs it. */
type Found = {
  by: 'groups' | 'questions' | 'actionLines' | 'organisers'
  on: string
  from?: string | undefined
  to?: string | undefined
  regions: ({ region: string } & Counts)[]
  cells: ({ region: string; column: string } & Counts)[]
  total: Counts
}

/** As many empty cells as a sentence names one by one. */
const MOST_NAMED = 8

/** What is held and planned, which regions go unheard and which cells are empty, in words. */
export function coverageFinding(
  messages: Messages,
  found: Found,
  columnName: (column: string) => string,
): string {
  return [soFar(messages, found), regionsIn(messages, found), cellsIn(messages, found, columnName)]
    .filter(Boolean)
    .join(' ')
}

function soFar(messages: Messages, { on, from, to, total }: Found): string {
  const say = findingsTexts(messages)
  const written = {
    from: from === undefined ? '' : writeDay(messages, from),
    to: to === undefined ? '' : writeDay(messages, to),
  }
  const key = from && to ? 'coverage.between' : from ? 'coverage.from' : 'coverage.until'
  const period = from || to ? say(key, written) : ''
  return say('coverage.sofar', { day: writeDay(messages, on), ...total, period })
}

// What is global is no region that was heard or not.
function regionsIn(messages: Messages, found: Found): string {
  const { list, term } = messages
  const say = findingsTexts(messages)
  const regions = found.regions.filter(({ region }) => region !== 'global')
  if (regions.length === 0) return ''
  const unheard = regions.filter(({ held }) => held === 0)
  if (unheard.length > 0) {
    const named = unheard.map(({ region, planned }) =>
      say('coverage.unheardOne', { region: term('region', region), planned }),
    )
    return say('coverage.unheard', { regions: list(named) })
  }
  const held = Math.min(...regions.map(one => one.held))
  const least = regions.filter(one => one.held === held)
  const names = least.map(({ region }) => term('region', region))
  return say('coverage.heard', { regions: list(names), held })
}

function cellsIn(messages: Messages, found: Found, columnName: (column: string) => string): string {
  const { list, term } = messages
  const say = findingsTexts(messages)
  const empty = found.cells.filter(({ held, planned }) => held + planned === 0)
  if (found.cells.length === 0) return ''
  if (empty.length === 0) return say('coverage.full', { what: say(`coverage.with.${found.by}`) })
  const byRegion = [...Map.groupBy(empty, ({ region }) => region)].map(([region, cells]) =>
    say('coverage.pair', {
      region: term('region', region),
      columns: list(cells.map(({ column }) => columnName(column))),
    }),
  )
  const isFew = empty.length <= MOST_NAMED
  return say('coverage.empty', {
    empty: empty.length,
    total: found.cells.length,
    what: say('coverage.x', { by: say(`coverage.one.${found.by}`) }),
    pairs: isFew ? say('coverage.pairs', { pairs: list(byRegion) }) : '',
  })
}
