import { entriesInFeed } from '@tributary/ical/feed/entries-in-feed'
import { feedWriter } from '@tributary/ical/feed/feed-writer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFaults } from './world/calendar-faults.ts'
import { eventsByIcal, eventsByNodeIcal, type ShownEntry } from './world/calendar-readers.ts'
import { expectedOf } from './world/expected-entries.ts'
import { feedChoice, feedEntries, feedOf, READER } from './world/feed-arbitrary.ts'

const seen = ({ uid, start, end, status, sequence }: ShownEntry) => ({
  uid,
  start,
  end,
  status,
  sequence,
})

const byPlace = (a: { uid: string; start: string }, b: { uid: string; start: string }) =>
  `${a.uid} ${a.start}` < `${b.uid} ${b.start}` ? -1 : 1

describe('a feed of any process, as anybody chooses it', () => {
  it('follows RFC 5545, its zones those of the zone data', () => {
    fc.assert(
      fc.property(feedEntries, feedChoice, fc.boolean(), (record, choice, isPrivate) => {
        const settings = feedOf(record, choice, { isPrivate, reader: READER })
        expect(calendarFaults(feedWriter().write(record.entries, settings))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is shown by ical.js and by node-ical as the record has it, each meeting of a series at its instant', () => {
    fc.assert(
      fc.property(feedEntries, feedChoice, fc.boolean(), (record, choice, isPrivate) => {
        const settings = feedOf(record, choice, { isPrivate, reader: READER })
        const text = new TextDecoder().decode(feedWriter().write(record.entries, settings))
        const expected = entriesInFeed(record.entries, settings)
          .flatMap(entry =>
            expectedOf(entry, {
              imprecise: choice.imprecise,
              asDays: choice.actions !== 'todo',
            }),
          )
          .sort(byPlace)
        expect(eventsByIcal(text).map(seen)).toEqual(expected)
        expect(eventsByNodeIcal(text).map(seen)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })
})
