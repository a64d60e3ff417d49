import { createApp } from '@tributary/api/app'
import { commit } from '@tributary/database/change/commit'
import { listChanges } from '@tributary/database/change/list-changes'
import type { Database } from '@tributary/database/connection/database'
import { importProcess } from '@tributary/database/process/import-process'
import { addDays } from '@tributary/domain/date/day'
import type { Meeting } from '@tributary/domain/meeting/meeting'
import { daysOfSeries } from '@tributary/domain/meeting/occurrences'
import { canonical } from '@tributary/domain/process/canonical'
import type { ProcessDocument } from '@tributary/domain/process/process'
import type { FeedEntry } from '@tributary/ical/feed/feed'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allEntries } from './world/all-entries.ts'
import { depsOn } from './world/app.ts'
import { calendarFaults } from './world/calendar-faults.ts'
import { eventsByIcal } from './world/calendar-readers.ts'
import { type Edit, editsOf } from './world/edit-arbitrary.ts'
import { expectedOf } from './world/expected-entries.ts'
import { series } from './world/feed-arbitrary.ts'
import { FeedClient, partsOf } from './world/feed-client.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { line, processDocument } from './world/process-arbitrary.ts'

const nobody = { personId: null }
const FIRST = '2026-01-05'
const WEEKS = 52
const STAYS = 90

const withSeries = fc
  .tuple(processDocument, series)
  .map(
    ([document, of]): ProcessDocument =>
      canonical({ ...document, meetings: [...document.meetings, of] }),
  )

// What becomes of meetings and names, beside what random edits do to the rest.
function editsOfMeetings(document: ProcessDocument): fc.Arbitrary<Edit> {
  const of = document.meetings.find(({ id }) => id === 'series') as Meeting
  const days = daysOfSeries(of)
  const change = (thing: Edit['thing'], id: string, fields: object): Edit => ({
    thing,
    id,
    verb: 'change',
    fields: fields as Edit['fields'],
  })
  return fc.oneof(
    fc
      .constantFrom('cancelled', 'confirmed', 'tentative')
      .map(status => change('meeting', 'series', { status })),
    fc
      .subarray(days.slice(0, 9))
      .map(on =>
        change('meeting', 'series', { exceptions: on.map(day => ({ on: day, cancelled: true })) }),
      ),
    fc
      .tuple(fc.constantFrom(...days), line)
      .map(([on, place]) => change('meeting', 'series', { exceptions: [{ on, place }] })),
    line.map(title => change('meeting', 'series', { title })),
    line.map(text => change('body', 'body-x', { acronym: text.slice(0, 5).toWellFormed() })),
  )
}

const year = withSeries.chain(document =>
  fc.record({
    document: fc.constant(document),
    weeks: fc.array(
      fc
        .tuple(editsOf(document), fc.array(editsOfMeetings(document), { maxLength: 2 }))
        .map(([edits, more]) => [
          ...edits.filter(({ thing }) => thing !== 'process').slice(0, 3),
          ...more,
        ]),
      { minLength: WEEKS, maxLength: WEEKS },
    ),
  }),
)

async function write(db: Database, edit: Edit, now: string): Promise<void> {
  const { total: expected } = await listChanges(
    db,
    'p',
    { thing: edit.thing, id: edit.id },
    { page: 1, pageSize: 1 },
  )
  const isThere = edit.verb === 'create' && expected > 0
  const change = isThere
    ? { ...edit, verb: 'change' as const, fields: { title: edit.fields.title } }
    : edit
  if (edit.verb !== 'create' && expected === 0) return
  expect(await commit(db, nobody, 'p', [{ ...change, expected }], now)).toMatchObject({ ok: true })
}

it('a client that fetches weekly through a year of edits holds what the record says, by SEQUENCE and LAST-MODIFIED alone', async () => {
  await fc.assert(
    fc.asyncProperty(year, async ({ document, weeks }) => {
      const db = await freshDatabase()
      const clock = { now: `${FIRST}T00:00:00.000Z` }
      expect(await importProcess(db, nobody, document, clock.now)).toMatchObject({ ok: true })
      const { deps } = depsOn(db, { now: () => clock.now })
      const app = createApp(() => deps)
      const client = new FeedClient()
      const offSince = new Map<string, string>()
      for (const [week, edits] of weeks.entries()) {
        const day = addDays(FIRST, 7 * week)
        for (const [n, edit] of edits.entries()) {
          await write(db, edit, `${day}T09:0${n}:30.000Z`)
        }
        clock.now = `${day}T12:00:00.000Z`
        const answer = await app.request('/feeds/p.ics?imprecise=span&as=both')
        const bytes = new Uint8Array(await answer.arrayBuffer())
        expect(calendarFaults(bytes)).toEqual([])
        const calendar = new TextDecoder().decode(bytes)
        client.fetch(calendar)
        expect(client.faults).toEqual([])
        expect(textsOf(client.kept)).toEqual(textsOf(partsOf(calendar)))
        const entries = (await allEntries(db, 'p')) as FeedEntry[]
        const expected = entries
          .filter(({ thing, of }) => {
            const key = `${thing} ${of.id}`
            const isOff = of.status === 'cancelled' || of.status === 'dropped'
            if (!isOff) offSince.delete(key)
            else if (!offSince.has(key)) offSince.set(key, day)
            return !isOff || addDays(offSince.get(key) ?? day, STAYS) >= day
          })
          .flatMap(entry => expectedOf(entry, { imprecise: 'span', asDays: true }))
        const shown = eventsByIcal(client.asCalendar(calendar))
        expect(
          shown.map(({ uid, start, end, status, sequence }) => ({
            uid,
            start,
            end,
            status,
            sequence,
          })),
        ).toEqual(expected.sort(byPlace))
      }
    }),
    { numRuns: 3 },
  )
})

const textsOf = (parts: Map<string, { text: string }>) =>
  Object.fromEntries([...parts].map(([key, { text }]) => [key, text]))

const byPlace = (a: { uid: string; start: string }, b: { uid: string; start: string }) =>
  `${a.uid} ${a.start}` < `${b.uid} ${b.start}` ? -1 : 1
