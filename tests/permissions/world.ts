import { hashOf } from '@tributary/api/secret-token'
import { keepReportLinks } from '@tributary/database/action/report-links'
import { noteInvited } from '@tributary/database/attendance/attendances'
import { keepCalendar } from '@tributary/database/calendar/calendars'
import { keepIncoming } from '@tributary/database/calendar/incoming'
import { commit, type Write } from '@tributary/database/change/commit'
import { addComment } from '@tributary/database/comment/add-comment'
import type { Database } from '@tributary/database/connection/database'
import { keepAcknowledgement } from '@tributary/database/consultation/acknowledgements'
import { keepInvitation } from '@tributary/database/invitation/invitations'
import { keepingMinutes } from '@tributary/database/meeting/minutes'
import { keepNoteUpdate } from '@tributary/database/meeting/notes'
import { keepPoll } from '@tributary/database/poll/polls'
import { importProcess } from '@tributary/database/process/import-process'
import { keepProposal } from '@tributary/database/proposal/keep-proposal'
import { keepBaseline } from '@tributary/database/schedule/baselines'
import { keepDraft } from '@tributary/database/schedule/drafts'
import { keepView } from '@tributary/database/schedule/views'
import { keepToken } from '@tributary/database/token/api-tokens'
import { bytesOf } from '@tributary/domain/meeting/base64'
import { wsis20Document } from '@tributary/wsis20/document'
import { depsOn, NOW } from '../world/app.ts'
import { addPerson, signIn } from '../world/sign-in.ts'
import { type CALLERS, INCOMING, NOTES } from './table.ts'

export type CallerName = (typeof CALLERS)[number]

const PEOPLE = [
  { id: 'outsider' },
  { id: 'reader', role: 'reader' },
  { id: 'member', role: 'member', body: 'itu' },
  { id: 'editor', role: 'editor', body: 'itu' },
  { id: 'foreign', role: 'editor', body: 'unesco' },
  { id: 'coordinator', role: 'coordinator' },
  { id: 'guest', role: 'reader' },
] as const

/** WSIS+20 with one person of each role and a thing to restore of each kind. */
export async function fill(db: Database): Promise<void> {
  await importProcess(db, { personId: null }, wsis20Document(), NOW)
  const dated = { start: '2027-05-12', precision: 'day', confidence: 'unverified' }
  const itu = { id: 'itu-cancelled', title: 'Cancelled', status: 'cancelled', ...dated }
  const action = { title: 'To do', responsible: ['itu'], confidence: 'unverified' }
  const writes = [
    ['milestone', { ...itu, roadmap: 'itu', kind: 'report' }],
    [
      'consultation',
      {
        ...itu,
        organisers: ['itu'],
        format: 'online',
        region: 'africa',
        stakeholderGroups: [],
        questions: [],
        feedsInto: [],
      },
    ],
    ['meeting', { id: 'planning', title: 'Planning', organisers: ['itu'], ...dated }],
    ['meeting', { ...itu, id: 'cancelled', organisers: ['itu'] }],
    [
      'meeting',
      {
        ...dated,
        id: 'series',
        title: 'Series',
        organisers: ['itu'],
        recurrence: 'FREQ=WEEKLY;COUNT=3',
        guests: [{ name: 'Guest', email: 'guest@people.test' }],
      },
    ],
    ['action', { id: 'itu-action', status: 'open', ...action }],
    ['action', { id: 'itu-dropped', status: 'dropped', ...action }],
    [
      'body',
      {
        id: 'withdrawn',
        acronym: 'GONE',
        name: 'Gone',
        role: 'participant',
        dutyStation: 'Geneva',
        timeZone: 'Europe/Zurich',
        withdrawn: true,
      },
    ],
  ] as const
  const done = await commit(
    db,
    { personId: null },
    'wsis20',
    writes.map(
      ([thing, fields]): Write => ({ thing, id: fields.id, verb: 'create', expected: 0, fields }),
    ),
    NOW,
  )
  if (!done.ok) throw new Error(`${done.thing} ${done.id}: ${done.reason}`)
  for (const person of PEOPLE) await addPerson(db, person)
  await addComment(db, {
    processId: 'wsis20',
    thing: 'milestone',
    thingId: 'zero-draft',
    authorId: 'member',
    text: 'A draft of a comment',
    mentioned: [],
    at: NOW,
  })
  for (const [id, milestone] of [
    ['pr_open', 'itu-hle-2024'],
    ['pr_own', 'itu-report-pp26'],
  ] as const) {
    await keepProposal(db, {
      id,
      processId: 'wsis20',
      milestone,
      revision: 1,
      fields: { title: 'Renamed' },
      reason: 'To see',
      status: 'open',
      proposedBy: 'editor',
      body: 'itu',
      proposedAt: NOW,
    })
  }
  const kept = { processId: 'wsis20', name: 'Kept', createdAt: NOW }
  await keepBaseline(db, { ...kept, id: 'bl_editor', createdBy: 'editor', at: NOW }, 1)
  await keepView(db, { ...kept, id: 'vw_member', createdBy: 'member', query: 'q=draft' }, 1)
  await keepDraft(
    db,
    {
      ...kept,
      id: 'dr_member',
      createdBy: 'member',
      changedAt: NOW,
      revision: 1,
      status: 'open',
      moves: [{ milestone: 'zero-draft', start: '2025-10-01', precision: 'day' }],
    },
    1,
  )
  await keepAcknowledgement(db, {
    processId: 'wsis20',
    key: 'same-audience-mfggxx397ett',
    reason: 'On purpose',
    personId: 'coordinator',
    at: NOW,
  })
  const calendar = { id: 'ca_itu', processId: 'wsis20' }
  await keepCalendar(
    db,
    {
      ...calendar,
      body: 'itu',
      url: 'https://itu.example/calendar.ics',
      addedBy: 'coordinator',
      addedAt: NOW,
      nextFetchAt: NOW,
    },
    1,
  )
  const untold = { settled: null, consultation: null }
  await keepIncoming(db, {
    calendar,
    entries: [
      { ...INCOMING, ...untold, id: 'in_itu', uid: 'itu', status: 'open' },
      { ...INCOMING, ...untold, id: 'in_declined', uid: 'declined', status: 'declined' },
    ],
    at: NOW,
    nextFetchAt: NOW,
    etag: null,
    lastModified: null,
    passedOver: [],
    busy: [],
  })
  await keepPoll(
    db,
    {
      id: 'poll',
      processId: 'wsis20',
      title: 'Poll',
      minutes: 60,
      options: ['2027-05-12T08:00:00.000Z'],
      timeZone: 'Europe/Zurich',
      deadline: '2027-05-01T08:00:00.000Z',
      createdBy: 'editor',
      createdAt: NOW,
    },
    [],
    [{ hash: await hashOf('poll'), poll: 'poll', madeAt: NOW }],
  )
  const planning = { processId: 'wsis20', meeting: 'planning', on: undefined }
  await keepNoteUpdate(db, planning, { bytes: bytesOf(NOTES), personId: 'member', at: NOW })
  await keepingMinutes(db, planning, {
    content: {
      title: 'Planning',
      date: { start: '2027-05-12', precision: 'day' },
      organisers: ['itu'],
      present: [],
      parts: [],
      carriedOver: [],
    },
    issuedBy: 'editor',
    issuedAt: NOW,
  })
  await noteInvited(
    db,
    { processId: 'wsis20', meeting: 'series', on: '', email: 'guest@people.test', name: 'Guest' },
    { at: NOW, sequence: 0, asksAnew: [] },
  )
  await keepInvitation(db, {
    id: 'iv_waits',
    processId: 'wsis20',
    email: 'invited@people.test',
    role: 'reader',
    tokenHash: await hashOf('invitation'),
    invitedBy: 'coordinator',
    createdAt: NOW,
    expiresAt: '2027-01-01T00:00:00.000Z',
  })
  await keepReportLinks(db, [
    {
      hash: await hashOf('report'),
      processId: 'wsis20',
      action: 'itu-action',
      personId: 'member',
      expiresAt: '2027-01-01T00:00:00.000Z',
    },
  ])
  for (const [name, body] of [
    ['read', null],
    ['write', 'itu'],
  ] as const) {
    await keepToken(db, {
      id: `tk_${name}`,
      processId: 'wsis20',
      personId: 'coordinator',
      name,
      body,
      hash: await hashOf(name),
      createdAt: NOW,
    })
  }
}

/** The headers with which each caller asks. */
export async function credentials(db: Database): Promise<Record<CallerName, object>> {
  const { deps } = depsOn(db)
  const of = (id: string) => signIn(deps, `${id}@people.test`)
  return {
    nobody: {},
    outsider: await of('outsider'),
    reader: await of('reader'),
    member: await of('member'),
    editor: await of('editor'),
    foreign: await of('foreign'),
    coordinator: await of('coordinator'),
    read: { Authorization: 'Bearer read' },
    write: { Authorization: 'Bearer write' },
  }
}
