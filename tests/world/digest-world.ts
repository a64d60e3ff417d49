import { type DigestPeriod, digestWriter } from '@tributary/api/features/digest/write-digest'
import { commit, type Write } from '@tributary/database/change/commit'
import { changeAt } from '@tributary/database/digest/digests'
import { importProcess } from '@tributary/database/process/import-process'
import type { Fields, Thing } from '@tributary/domain/change/change'
import type { DigestReader } from '@tributary/domain/digest/reader'
import { digestByDefault } from '@tributary/domain/digest/subscription'
import { emptyDocument } from '@tributary/domain/process/empty-document'
import type { ProcessDocument } from '@tributary/domain/process/process'
import { freshDatabase } from './fresh-database.ts'

export const P = 'summit'
/** A Monday; the week before it is told. */
export const MONDAY = '2027-03-01'
export const THEN = '2027-02-01T09:00:00.000Z'
export const IN_THE_WEEK = '2027-02-24T09:00:00.000Z'
export const NOW = '2027-03-01T07:00:00.000Z'
const ORIGIN = 'https://tributary.test'

const day = { precision: 'day', confidence: 'sourced' } as const

/** A small preparation as it stood a week ago: what digests tell of it is up to each test. */
export function preparation(): ProcessDocument {
  const body = (id: string, acronym: string, dutyStation: string, timeZone: string) =>
    ({ id, acronym, name: acronym, role: 'lead', dutyStation, timeZone }) as const
  const milestone = { kind: 'report', status: 'planned', ...day } as const
  const consultation = {
    format: 'in-person' as const,
    region: 'africa',
    stakeholderGroups: ['academia'],
    questions: [],
    feedsInto: [],
    ...day,
  }
  const empty = emptyDocument({ id: P, title: 'Summit+5 preparations' })
  return {
    ...empty,
    process: { ...empty.process, goal: 'summit' },
    bodies: [
      body('itu', 'ITU', 'Geneva', 'Europe/Zurich'),
      body('unesco', 'UNESCO', 'Paris', 'Europe/Paris'),
      body('eca', 'ECA', 'Addis Ababa', 'Africa/Addis_Ababa'),
    ],
    milestones: [
      {
        id: 'summit',
        roadmap: 'unesco',
        title: 'The summit',
        start: '2027-06-14',
        shared: true,
        fixed: true,
        dependsOn: ['draft'],
        ...milestone,
      },
      {
        id: 'draft',
        roadmap: 'itu',
        title: 'First draft',
        start: '2027-04-02',
        shared: true,
        ...milestone,
      },
      { id: 'note', roadmap: 'itu', title: 'Note on access', start: '2027-05-03', ...milestone },
      { id: 'late', roadmap: 'itu', title: 'Survey', start: '2027-02-10', ...milestone },
    ],
    consultations: [
      {
        id: 'hearing',
        title: 'Hearing in Dakar',
        start: '2027-03-10',
        organisers: ['eca'],
        city: 'Dakar',
        country: 'SN',
        ...consultation,
      },
      {
        id: 'forum',
        title: 'Forum in Accra',
        start: '2027-03-16',
        organisers: ['itu', 'eca'],
        city: 'Accra',
        country: 'GH',
        ...consultation,
      },
    ],
    meetings: [
      {
        id: 'weekly',
        title: 'Coordination call',
        start: '2027-03-04',
        startsAt: '2027-03-04T15:00',
        endsAt: '2027-03-04T16:00',
        timeZone: 'Europe/Zurich',
        organisers: ['itu'],
        bodies: ['unesco'],
        ...day,
      },
    ],
    actions: [
      {
        id: 'overdue',
        title: 'Send the list of speakers',
        responsible: ['itu'],
        status: 'open',
        due: '2027-02-26',
        ...day,
      },
      {
        id: 'soon',
        title: 'Translate the draft',
        responsible: ['itu', 'unesco'],
        status: 'open',
        due: '2027-03-05',
        ...day,
      },
    ],
  }
}

/** What digests are written of: a database, edits of it, and digests of readers. */
export async function digestWorld(document = preparation()) {
  const db = await freshDatabase()
  await importProcess(db, { personId: null }, document, THEN)
  const write = async (writes: Partial<Write>[], at = IN_THE_WEEK, body?: string) => {
    const whole = writes.map(
      write => ({ verb: 'change', expected: 1, fields: {}, ...write }) as Write,
    )
    const done = await commit(db, { personId: null, body }, document.process.id, whole, at)
    if (!done.ok) throw new Error(JSON.stringify(done))
  }
  const change = (
    thing: Thing,
    id: string,
    fields: Fields,
    more: Partial<Write> = {},
    at?: string,
  ) => write([{ thing, id, fields, ...more }], at)
  const reader = (
    more: Partial<DigestReader> = {},
    choice: Partial<DigestReader['choice']> = {},
  ): DigestReader => {
    const body = more.body === undefined ? 'itu' : more.body
    return {
      ...{ processId: document.process.id, personId: 'lea', name: 'Lea', email: 'lea@people.test' },
      ...{ role: 'editor', timeZone: 'Europe/Zurich', locale: 'en', ...more, body },
      choice: { ...digestByDefault(body), ...choice },
    }
  }
  const digest = async (of = reader(), period: Partial<DigestPeriod> = {}) => {
    const [since, through] = await Promise.all([
      changeAt(db, '2027-02-22T07:00:00.000Z'),
      changeAt(db, NOW),
    ])
    const writer = digestWriter({ db }, { now: NOW, origin: ORIGIN })
    const links = { preferences: `${ORIGIN}/digest/x`, unsubscribe: `${ORIGIN}/digest/x#end` }
    const all = { on: MONDAY, since, through, ...period } as DigestPeriod
    const written = await writer.write(of, all, links)
    if (!written.ok) throw new Error(written.reason)
    return written
  }
  return { change, db, digest, reader, write }
}
