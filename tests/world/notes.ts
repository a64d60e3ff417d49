import type { Deps } from '@tributary/api/deps'
import { commit } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import type { Fields } from '@tributary/domain/change/change'
import { base64Of, bytesOf } from '@tributary/domain/meeting/base64'
import {
  editNotes,
  emptyNotes,
  newSince,
  notesIn,
  seenIn,
  takeIn,
} from '@tributary/domain/meeting/notes-document'
import { editBetween } from '@tributary/domain/meeting/text-edit'
import type { Message } from '@tributary/mail/transport/mailer'
import { freshApp, NOW } from './app.ts'
import type { Goes } from './fresh-database.ts'
import { signedIn } from './sign-in.ts'

const P = '/api/processes/wsis20'

/** Meetings of ITU: one by itself, a series of three with an agenda, one that is cancelled. */
const MEETINGS: Fields[] = [
  { id: 'single', title: 'Single call', start: '2026-11-24', precision: 'day' },
  {
    id: 'weekly',
    title: 'Weekly call',
    start: '2026-11-24',
    precision: 'day',
    startsAt: '2026-11-24T15:00',
    endsAt: '2026-11-24T16:00',
    timeZone: 'Europe/Zurich',
    recurrence: 'FREQ=WEEKLY;COUNT=3',
    bodies: ['unesco'],
    guests: [
      { name: 'Gil Guest', email: 'gil@guest.test' },
      { name: 'Lea Late', email: 'late@guest.test' },
    ],
    agenda: [
      { id: 'news', title: 'News', minutes: 5 },
      { id: 'draft', title: 'Draft of the report', owner: 'itu', minutes: 20, on: '2026-11-24' },
    ],
  },
  { id: 'off', title: 'Called off', start: '2026-11-24', precision: 'day', status: 'cancelled' },
]

/** Adds the meetings to a database that has WSIS+20. */
export async function addMeetings(db: Database): Promise<void> {
  const writes = MEETINGS.map(fields => ({
    thing: 'meeting' as const,
    id: String(fields.id),
    verb: 'create' as const,
    expected: 0,
    fields: { organisers: ['itu'], confidence: 'sourced', ...fields },
  }))
  const done = await commit(db, { personId: null }, 'wsis20', writes, NOW)
  if (!done.ok) throw new Error(`the meetings were refused: ${done.reason}`)
}

/** The app with meetings and people of every role, each as a way to ask. */
export async function notesWorld(goes?: Goes) {
  const mails: Message[] = []
  const mailer: Deps['mailer'] = {
    async send(mail) {
      if (mail.to.startsWith('late')) return { ok: false, reason: 'try_later', detail: 'busy' }
      if (!mails.some(({ key }) => key === mail.key)) mails.push(mail)
      return { ok: true, id: String(mails.length) }
    },
  }
  const made = await freshApp({ mailer }, goes)
  const { app, db, deps } = made
  await addMeetings(db)
  const people = {
    ana: await signedIn(deps, { id: 'ana', name: 'Ana Lima', role: 'member', body: 'itu' }),
    ed: await signedIn(deps, { id: 'ed', name: 'Ed Host', role: 'editor', body: 'itu' }),
    bo: await signedIn(deps, { id: 'bo', name: 'Bo Ek', role: 'editor', body: 'unesco' }),
    cleo: await signedIn(deps, { id: 'cleo', name: 'Cleo', role: 'coordinator' }),
    rita: await signedIn(deps, { id: 'rita', name: 'Rita', role: 'reader' }),
    zoe: await signedIn(deps, { id: 'zoe', name: 'Zoe' }),
    nobody: { Origin: 'https://tributary.test' },
  }
  type Who = keyof typeof people
  const request = (who: Who, method: string, path: string, body?: unknown, headers = {}) =>
    app.request(`${P}${path}`, {
      method,
      headers: {
        ...people[who],
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const ask = async (who: Who, method: string, path: string, body?: unknown, headers = {}) => {
    const answer = await request(who, method, path, body, headers)
    return { status: answer.status, json: JSON.parse(await answer.text()) }
  }
  return { ...made, mails, request, ask, writer: (who: Who, at: string) => writerAt(ask, who, at) }

  /** Somebody who types into the notes of a meeting, as the web app does. */
  function writerAt(asking: typeof ask, who: Who, at: string) {
    const notes = emptyNotes()
    let kept = seenIn(emptyNotes())
    let seq = 0
    const since = () => (at.includes('?') ? `${at}&since=${seq}` : `${at}?since=${seq}`)
    return {
      text: () => notesIn(notes),
      type: (text: string) => editNotes(notes, editBetween(notesIn(notes), text)),
      async save() {
        const update = base64Of(newSince(notes, kept))
        const answer = await asking(who, 'POST', at, { update })
        if (answer.status === 200) kept = seenIn(notes)
        return answer
      },
      async load() {
        const answer = await asking(who, 'GET', since())
        if (answer.json.update) takeIn(notes, bytesOf(answer.json.update))
        if (answer.status === 200) seq = answer.json.seq
        return answer
      },
    }
  }
}
