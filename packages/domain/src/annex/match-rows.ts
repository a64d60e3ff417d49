import type { Consultation } from '../consultation/consultation.ts'
import { dayNumber } from '../date/day.ts'
import { type DateFields, windowOfFields } from '../date/when.ts'
import { likenessOf, type Pairs, pairsOf } from './title-pairs.ts'
import { keyOf } from './vocabulary.ts'

/** What a row says of which consultation it is. */
export type RowIdentity = {
  id: string | undefined
  title: string
  date: DateFields | undefined
}

// The same title this near is the same consultation, moved; one farther off is held again.
const MOVED_DAYS = 120
// A title that is a little different needs nearly the same days.
const NEAR_DAYS = 7
const ALIKE = 0.75

type Candidate = { row: number; id: string; score: number }

/**
 * For each row the id of the consultation that it is: by its reference, else by its title and date.
 * None is taken twice; where several fit, the best does.
 */
export function matchRows(
  rows: RowIdentity[],
  consultations: Consultation[],
): (string | undefined)[] {
  const known = new Set(consultations.map(({ id }) => id))
  const matches = rows.map(({ id }) => (id !== undefined && known.has(id) ? id : undefined))
  const taken = new Set(matches.filter(id => id !== undefined))
  const open = consultations
    .filter(({ id }) => !taken.has(id))
    .map(date => traitsOf({ id: date.id, title: date.title, date }))
  const byTitle = Map.groupBy(open, ({ key }) => key)
  const byWeek = weeksOf(open)
  const candidates: Candidate[] = []
  for (const [row, { title, date }] of rows.entries()) {
    if (matches[row] !== undefined || title === '') continue
    const asked = traitsOf({ id: '', title, date })
    const same = byTitle.get(asked.key) ?? []
    for (const other of same) {
      const days = date ? daysBetween(asked, other) : 0
      const isSame = date ? days <= MOVED_DAYS : same.length === 1
      if (isSame) candidates.push({ row, id: other.id, score: 2 - days / 1_000 })
    }
    if (same.length === 0 && date) candidates.push(...alikeOf(row, asked, byWeek))
  }
  for (const { row, id } of candidates.sort((a, b) => b.score - a.score || a.row - b.row)) {
    if (matches[row] !== undefined || taken.has(id)) continue
    matches[row] = id
    taken.add(id)
  }
  return matches
}

type Traits = { id: string; key: string; first: number; last: number; pairs: Pairs }

function traitsOf({
  id,
  title,
  date,
}: {
  id: string
  title: string
  date: DateFields | undefined
}): Traits {
  const window = date ? windowOfFields(date) : { start: '0001-01-01', end: '0001-01-01' }
  const key = keyOf(title)
  const [first, last] = [dayNumber(window.start), dayNumber(window.end)]
  return { id, key, first, last, pairs: pairsOf(key) }
}

// More of them would wait for a consultation that another row takes.
const MOST_ALIKE = 3

function alikeOf(row: number, asked: Traits, weeks: Map<number, Traits[]>): Candidate[] {
  const best: Candidate[] = []
  const since = weekOf(asked.first - NEAR_DAYS)
  for (let week = since; week <= weekOf(asked.last + NEAR_DAYS); week += 1) {
    for (const other of weeks.get(week) ?? []) {
      // What lasts for weeks stands in each of them.
      if (week === since || weekOf(other.first) === week) consider(other)
    }
  }
  return best

  function consider(other: Traits): void {
    const days = daysBetween(asked, other)
    if (days > NEAR_DAYS) return
    const likeness = likenessOf(asked.pairs, other.pairs)
    const score = likeness - days / 1_000
    if (likeness < ALIKE || score <= (best[MOST_ALIKE - 1]?.score ?? 0)) return
    best.push({ row, id: other.id, score })
    best.sort((a, b) => b.score - a.score)
    best.length = Math.min(best.length, MOST_ALIKE)
  }
}

function daysBetween(a: Traits, b: Traits): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}

function weeksOf(all: Traits[]): Map<number, Traits[]> {
  const weeks = new Map<number, Traits[]>()
  for (const traits of all) {
    for (let week = weekOf(traits.first); week <= weekOf(traits.last); week += 1) {
      const there = weeks.get(week)
      if (there) there.push(traits)
      else weeks.set(week, [traits])
    }
  }
  return weeks
}

function weekOf(day: number): number {
  return Math.floor(day / 7)
}
