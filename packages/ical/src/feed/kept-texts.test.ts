import { messagesIn } from '@tributary/messages/messages'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { bytesOf } from './feed-parts.ts'
import { feedWriter } from './feed-writer.ts'

const settings: FeedSettings = {
  processId: 'p',
  processTitle: 'Any process',
  acronyms: new Map([
    ['b0', 'B0'],
    ['b1', 'B1'],
  ]),
  titles: new Map(),
  choice: { scope: { kind: 'all' }, imprecise: 'last-day', actions: 'both', locale: 'en' },
  origin: 'https://tributary.test',
  path: '/feeds/p.ics',
  on: '2026-02-04',
  messages: messagesIn('en'),
  isPrivate: false,
}
const logged = {
  revision: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-02-03T04:05:06.789Z',
}

function milestone(n: number, title: string): FeedEntry {
  const of = {
    id: `m${n}`,
    roadmap: `b${n % 2}`,
    title,
    kind: 'report' as const,
    status: 'planned' as const,
    start: '2026-03-01',
    precision: 'day' as const,
    dependsOn: [`m${n - 1}`],
    confidence: 'sourced' as const,
  }
  return { thing: 'milestone', of, logged }
}

const titlesOf = (entries: FeedEntry[]) => new Map(entries.map(({ of }) => [of.id, of.title]))

/** How to get from one feed to the next: what becomes another, or is asked otherwise. */
type Step = (from: { entries: FeedEntry[]; settings: FeedSettings }) => {
  entries: FeedEntry[]
  settings: FeedSettings
}
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(4), fc.constantFrom('Renamed', 'Again', 'Once more')).map(
    ([n, title]): Step =>
      ({ entries, settings: of }) => {
        const next = entries.with(n, milestone(n, title))
        return { entries: next, settings: { ...of, titles: titlesOf(next) } }
      },
  ),
  fc.constantFrom('X', 'Y', 'B0').map(
    (acronym): Step =>
      ({ entries, settings: of }) => ({
        entries,
        settings: { ...of, acronyms: new Map([...of.acronyms, ['b0', acronym]]) },
      }),
  ),
  fc.constantFrom('2026-02-05T00:00:00.000Z', '2026-02-06T00:00:00.000Z').map(
    (at): Step =>
      ({ entries, settings: of }) => ({
        entries,
        settings: {
          ...of,
          renamedAt: { bodies: new Map([['b1', at]]), milestones: new Map([['m2', at]]) },
        },
      }),
  ),
  fc.record({ alarm: fc.constantFrom(undefined, 15), isPrivate: fc.boolean() }).map(
    ({ alarm, isPrivate }): Step =>
      ({ entries, settings: of }) => ({
        entries,
        settings: { ...of, isPrivate, choice: { ...of.choice, alarm } },
      }),
  ),
  fc.constant<Step>(({ entries, settings: of }) => ({
    entries,
    settings: { ...of, acronyms: new Map([['b2', 'New'], ...of.acronyms]) },
  })),
)

it('a writer that keeps texts writes what one that keeps none would write, whatever has changed', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0, 1_000, undefined),
      (steps, mostBytes) => {
        const writer = feedWriter(mostBytes === undefined ? {} : { mostBytes })
        const entries = [0, 1, 2, 3, 4].map(n => milestone(n, `Milestone ${n}`))
        let at: Parameters<Step>[0] = {
          entries,
          settings: { ...settings, titles: titlesOf(entries) },
        }
        let written = writer.write(at.entries, at.settings)
        for (const next of steps) {
          at = next(at)
          written = writer.write(at.entries, at.settings, written)
          const anew = feedWriter().write(at.entries, at.settings)
          const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
          expect(decode(bytesOf(written))).toBe(decode(bytesOf(anew)))
          expect(written.tag).toBe(anew.tag)
        }
      },
    ),
    { numRuns: 150 },
  )
})

it('what has not changed is not written anew', () => {
  const writer = feedWriter()
  const entries = [0, 1, 2, 3].map(n => milestone(n, `Milestone ${n}`))
  const asked: string[] = []
  // Whoever writes an entry asks for its note, which no other does.
  const watched = entries.map(entry => ({
    ...entry,
    of: new Proxy(entry.of, {
      get(of, name) {
        if (name === 'note') asked.push(of.id)
        return Reflect.get(of, name)
      },
    }),
  })) as FeedEntry[]
  const titles = titlesOf(entries)
  writer.write(watched, { ...settings, titles })
  expect(asked.splice(0)).toEqual(['m0', 'm1', 'm2', 'm3'])
  writer.write(watched, { ...settings, titles: new Map(titles) })
  expect(asked).toEqual([])
  writer.write(watched, { ...settings, titles: new Map([...titles, ['m1', 'Another']]) })
  expect(asked).toEqual(['m2'])
})
