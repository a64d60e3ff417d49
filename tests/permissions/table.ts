import { hashOfIncoming } from '@tributary/domain/calendar/incoming'
import { digestByDefault } from '@tributary/domain/digest/subscription'
import { base64Of } from '@tributary/domain/meeting/base64'
import { editNotes, emptyNotes, wholeNotes } from '@tributary/domain/meeting/notes-document'

/** A request that would be good if its caller may make it. */
export type Request = {
  id?: string
  /** The day of a meeting of a series. */
  on?: string
  query?: string
  body?: object
  /** The revision that the caller saw. */
  seen?: number
}

/** The request of a route, and what each caller is answered; `-` where nothing may be asked. */
export type Row = [request: Request, answers: string]

/** The callers, in the order of the answers. */
export const CALLERS = [
  'nobody',
  'outsider',
  'reader',
  'member',
  'editor',
  'foreign',
  'coordinator',
  'read',
  'write',
] as const

const everybody = '200 200 200 200 200 200 200 200 200'
const participants = '401 403 200 200 200 200 200 200 200'
const editors = '401 403 403 403 200 403 200 403 200'
const makers = '401 403 403 403 201 403 201 403 201'
const coordinators = '401 403 403 403 403 403 200 403 403'
const founders = '401 403 403 403 403 403 201 403 403'

const keepers = '401 403 403 201 201 201 201 403 201'
const revisers = '401 403 403 200 403 403 200 403 403'
const removers = '401 403 403 403 403 403 204 403 403'
const owners = '401 403 200 200 200 200 200 403 403'
const unknown = '404 404 404 404 404 404 404 404 404'
const strangers = '401 403 404 404 404 404 404 403 403'
const people = '401 200 200 200 200 200 200 403 403'

const milestone = { title: 'New', roadmap: 'itu', kind: 'report', start: '2027', precision: 'year' }
const consultation = {
  title: 'New',
  organisers: ['itu'],
  start: '2027-05-12',
  precision: 'day',
  format: 'online',
  region: 'africa',
  stakeholderGroups: [],
  questions: [],
  feedsInto: [],
}
const annex = [
  ['Title', 'Reference'],
  ['ITU call for inputs on the review', 'igf-2025-itu'],
]
const meeting = { title: 'New', organisers: ['itu'], start: '2027-05-12', precision: 'day' }
const body = {
  id: 'new',
  acronym: 'NEW',
  name: 'New',
  role: 'participant',
  dutyStation: 'Geneva',
  timeZone: 'Europe/Zurich',
}
const moves = [{ milestone: 'zero-draft', start: '2025-10-01', precision: 'day' }]

const feed = { name: 'New', choice: { scope: { kind: 'all' } } }

const TIME = '2027-05-12T08:00:00.000Z'
const poll = {
  title: 'New',
  minutes: 60,
  options: [TIME],
  timeZone: 'Europe/Zurich',
  deadline: '2027-05-01T08:00:00.000Z',
}

/** What the calendar of ITU asks for. */
export const INCOMING = {
  kind: 'new',
  fields: { title: 'From its calendar', start: '2027-05-12', precision: 'day' },
} as const
const INCOMING_HASH = hashOfIncoming(INCOMING)

const second = { id: 'series', on: '2027-05-19', seen: 1 }

/** What a guest of the meetings answers, as their calendar sends it. */
const REPLY = [
  'BEGIN:VCALENDAR',
  'METHOD:REPLY',
  'BEGIN:VEVENT',
  'UID:meeting-series.wsis20@tributary',
  'DTSTAMP:20261124T120000Z',
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest@people.test',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

const notes = emptyNotes()
editNotes(notes, { at: 0, remove: 0, insert: '! Go on' })
/** Notes of a meeting, as the web app sends them. */
export const NOTES = base64Of(wholeNotes(notes))

/** Every route of the API: who may call it, as the answers to a good request. */
export const TABLE: Record<string, Row> = {
  'GET /api/health': [{}, everybody],
  'GET /api/ready': [{}, everybody],
  // Theirs is a token of its own: none of these has it, and here none is set.
  'GET /api/metrics': [{}, '404 404 404 404 404 404 404 404 404'],
  'GET /api/session': [{}, everybody],
  'GET /api/processes': [{}, everybody],
  'GET /api/processes/{process}': [{}, everybody],
  'GET /api/processes/{process}/overview': [{}, everybody],
  'GET /api/processes/{process}/mandates': [{}, everybody],
  'GET /api/processes/{process}/sources': [{}, everybody],
  'GET /api/processes/{process}/export': [{}, everybody],
  'GET /api/processes/{process}/bodies': [{}, everybody],
  'GET /api/processes/{process}/milestones': [{}, everybody],
  'GET /api/processes/{process}/milestones/{id}': [{ id: 'itu-roadmap' }, everybody],
  'GET /api/processes/{process}/consultations': [{}, everybody],
  'GET /api/processes/{process}/annex.csv': [{}, everybody],
  'GET /api/processes/{process}/annex.xlsx': [{}, everybody],
  'GET /api/processes/{process}/annex.docx': [{}, everybody],
  'GET /api/processes/{process}/annex.ics': [{}, everybody],
  'GET /api/processes/{process}/annex.html': [{}, everybody],
  'POST /api/processes/{process}/annex/preview': [{ body: { cells: annex } }, participants],
  'POST /api/processes/{process}/annex/apply': [
    { body: { cells: annex, rows: [{ line: 2, id: 'igf-2025-itu', revision: 1 }] } },
    editors,
  ],
  'GET /api/processes/{process}/clashes': [{}, everybody],
  'POST /api/processes/{process}/clashes/check': [
    { body: { start: '2027-05-12', precision: 'day', organisers: ['itu'] } },
    everybody,
  ],
  'GET /api/processes/{process}/coverage': [{}, everybody],
  'GET /api/processes/{process}/traceability': [{}, everybody],
  'GET /api/processes/{process}/meetings': [{}, everybody],
  'GET /api/processes/{process}/occurrences': [{ query: 'from=2027&to=2028' }, everybody],
  'GET /api/processes/{process}/meetings/{id}/attendance': [{ id: 'series' }, participants],
  'PUT /api/processes/{process}/meetings/{id}/attendance': [
    { id: 'series', body: { on: '2027-05-19', email: 'guest@people.test', present: true } },
    '401 403 403 204 204 204 204 403 204',
  ],
  'POST /api/processes/{process}/meetings/{id}/invitations': [{ id: 'series' }, editors],
  'POST /api/processes/{process}/meetings/{id}/replies': [
    { id: 'series', body: { text: REPLY } },
    editors,
  ],
  // Theirs is a signature: none of these has it, and here no secret is set.
  'POST /api/mail/replies': [{ body: {} }, '400 400 400 400 400 400 400 400 400'],
  'POST /api/mail/events': [{ body: {} }, '400 400 400 400 400 400 400 400 400'],
  'GET /api/processes/{process}/meetings/{id}/notes': [{ id: 'planning' }, participants],
  'POST /api/processes/{process}/meetings/{id}/notes': [
    { id: 'planning', body: { update: NOTES } },
    '401 403 403 200 200 200 200 403 200',
  ],
  'GET /api/processes/{process}/meetings/{id}/minutes': [{ id: 'planning' }, participants],
  'GET /api/processes/{process}/meetings/{id}/minutes.docx': [{ id: 'planning' }, participants],
  'GET /api/processes/{process}/meetings/{id}/minutes/preview': [{ id: 'planning' }, participants],
  'GET /api/processes/{process}/meetings/{id}/minutes/readers': [{ id: 'planning' }, participants],
  'POST /api/processes/{process}/meetings/{id}/minutes': [{ id: 'planning' }, makers],
  'POST /api/processes/{process}/meetings/{id}/minutes/mail': [
    { id: 'planning', body: { to: ['member'] } },
    editors,
  ],
  'GET /api/processes/{process}/actions': [{}, everybody],
  'GET /api/processes/{process}/accountability': [{}, everybody],
  'GET /api/processes/{process}/burn-up': [{ query: 'milestone=unga-hlm' }, everybody],
  'GET /api/processes/{process}/changes': [{}, everybody],
  'GET /api/processes/{process}/changes (of one person)': [{ query: 'actor=pe_1' }, participants],
  'GET /api/processes/{process}/compare': [{ query: 'from=2025-06-30&to=2025-11-30' }, everybody],
  'GET /api/processes/{process}/schedule': [{}, everybody],
  'POST /api/processes/{process}/what-if': [
    { body: { moves: [{ milestone: 'unga-hlm', start: '2026-01', precision: 'month' }] } },
    everybody,
  ],
  'GET /api/processes/{process}/trends': [{}, everybody],
  'GET /api/processes/{process}/proposals': [{}, participants],
  'GET /api/processes/{process}/search': [{ query: 'q=draft' }, everybody],
  'GET /api/processes/{process}/search (what was said)': [
    { query: 'q=draft&kinds=comment' },
    participants,
  ],
  'GET /api/processes/{process}/digest': [{ query: 'body=itu&on=2025-06-16' }, everybody],

  'GET /api/processes/{process}/digest-subscription': [{}, participants],
  'PUT /api/processes/{process}/digest-subscription': [{ body: digestByDefault('itu') }, owners],
  'DELETE /api/processes/{process}/digest-subscription': [
    {},
    '401 403 204 204 204 204 204 403 403',
  ],
  'GET /api/processes/{process}/digest-subscriptions': [{}, coordinators],
  'GET /api/processes/{process}/deliveries': [{}, participants],
  'GET /api/processes/{process}/deliveries (of somebody else)': [
    { query: 'person=editor' },
    '401 403 403 403 200 403 200 403 403',
  ],
  // Theirs is the secret of a link: none of these has it.
  'GET /api/digest/{token}': [{}, unknown],
  'PUT /api/digest/{token}': [{ body: digestByDefault('itu') }, unknown],
  'POST /api/digest/{token}/unsubscribe': [{}, unknown],

  'POST /api/processes': [{ body: { from: 'nothing', title: 'New' } }, founders],
  'PATCH /api/processes/{process}': [{ seen: 1, body: { title: 'Renamed' } }, coordinators],

  'POST /api/processes/{process}/milestones': [{ body: milestone }, makers],
  'PATCH /api/processes/{process}/milestones/{id}': [
    { id: 'itu-report-pp26', seen: 1, body: { title: 'Renamed' } },
    editors,
  ],
  'PATCH /api/processes/{process}/milestones/{id} (shared)': [
    { id: 'itu-hle-2024', seen: 1, body: { title: 'Renamed' } },
    coordinators,
  ],
  'PATCH /api/processes/{process}/milestones/{id} (made shared)': [
    { id: 'itu-report-pp26', seen: 1, body: { shared: true } },
    coordinators,
  ],
  'PATCH /api/processes/{process}/milestones/{id} (given to another body)': [
    { id: 'itu-report-pp26', seen: 1, body: { roadmap: 'unesco' } },
    coordinators,
  ],
  'POST /api/processes/{process}/milestones/{id}/cancel': [
    { id: 'itu-report-pp26', seen: 1, body: {} },
    editors,
  ],
  'POST /api/processes/{process}/milestones/{id}/restore': [
    { id: 'itu-cancelled', seen: 1, body: {} },
    editors,
  ],

  'POST /api/processes/{process}/consultations': [{ body: consultation }, makers],
  'PATCH /api/processes/{process}/consultations/{id}': [
    { id: 'igf-2025-itu', seen: 1, body: { title: 'Renamed' } },
    editors,
  ],
  'POST /api/processes/{process}/consultations/{id}/cancel': [
    { id: 'igf-2025-itu', seen: 1, body: {} },
    editors,
  ],
  'POST /api/processes/{process}/consultations/{id}/restore': [
    { id: 'itu-cancelled', seen: 1, body: {} },
    editors,
  ],

  // Of ITU and others, but not of UNESCO; the second one is of both.
  'POST /api/processes/{process}/clashes/acknowledgements': [
    { body: { key: 'same-audience-devppnqwh2jv', reason: 'On purpose' } },
    makers,
  ],
  'DELETE /api/processes/{process}/clashes/acknowledgements/{id}': [
    { id: 'same-audience-mfggxx397ett' },
    '401 403 403 403 204 204 204 403 204',
  ],

  'POST /api/processes/{process}/meetings': [{ body: meeting }, makers],
  'PATCH /api/processes/{process}/meetings/{id}': [
    { id: 'planning', seen: 1, body: { title: 'Renamed' } },
    editors,
  ],
  'POST /api/processes/{process}/meetings/{id}/cancel': [
    { id: 'planning', seen: 1, body: {} },
    editors,
  ],
  'POST /api/processes/{process}/meetings/{id}/restore': [
    { id: 'cancelled', seen: 1, body: {} },
    editors,
  ],

  'POST /api/processes/{process}/meetings/{id}/occurrences/{on}/move': [
    { ...second, body: { place: 'Room B' } },
    editors,
  ],
  'POST /api/processes/{process}/meetings/{id}/occurrences/{on}/cancel': [
    { ...second, body: {} },
    editors,
  ],
  'POST /api/processes/{process}/meetings/{id}/occurrences/{on}/restore': [
    { ...second, body: {} },
    editors,
  ],
  'POST /api/processes/{process}/meetings/{id}/occurrences/{on}/following': [
    { ...second, body: {} },
    makers,
  ],

  'POST /api/processes/{process}/actions': [
    { body: { title: 'New', responsible: ['itu'] } },
    makers,
  ],
  'PATCH /api/processes/{process}/actions/{id}': [
    { id: 'itu-action', seen: 1, body: { title: 'Renamed' } },
    editors,
  ],
  'PATCH /api/processes/{process}/actions/{id} (a report on it)': [
    { id: 'itu-action', seen: 1, body: { status: 'in-progress', note: 'Begun' } },
    '401 403 403 200 200 403 200 403 200',
  ],
  'PATCH /api/processes/{process}/actions/{id} (dropped)': [
    { id: 'itu-action', seen: 1, body: { status: 'dropped', statusReason: 'To see' } },
    editors,
  ],
  'PATCH /api/processes/{process}/actions/{id} (nobody is responsible)': [
    { id: 'a-23', seen: 1, body: { title: 'Renamed' } },
    coordinators,
  ],
  'POST /api/processes/{process}/actions/{id}/cancel': [
    { id: 'itu-action', seen: 1, body: { reason: 'To see' } },
    editors,
  ],
  'POST /api/processes/{process}/actions/{id}/restore': [
    { id: 'itu-dropped', seen: 1, body: {} },
    editors,
  ],

  'POST /api/processes/{process}/bodies': [{ body }, founders],
  'PATCH /api/processes/{process}/bodies/{id}': [
    { id: 'itu', seen: 1, body: { name: 'Renamed' } },
    coordinators,
  ],
  'POST /api/processes/{process}/bodies/{id}/cancel': [
    { id: 'itu', seen: 1, body: {} },
    coordinators,
  ],
  'POST /api/processes/{process}/bodies/{id}/restore': [
    { id: 'withdrawn', seen: 1, body: {} },
    coordinators,
  ],

  'POST /api/processes/{process}/proposals': [
    {
      body: {
        milestone: 'itu-hle-2024',
        revision: 1,
        fields: { title: 'Renamed' },
        reason: 'To see',
      },
    },
    '401 403 403 403 201 201 201 403 201',
  ],
  'POST /api/processes/{process}/proposals/{id}/accept': [
    { id: 'pr_open', body: { revision: 1 } },
    coordinators,
  ],
  'POST /api/processes/{process}/proposals/{id}/decline': [
    { id: 'pr_open', body: { answer: 'No' } },
    coordinators,
  ],
  'POST /api/processes/{process}/proposals/{id}/withdraw': [
    { id: 'pr_open' },
    '401 403 403 403 200 403 403 403 403',
  ],
  'POST /api/processes/{process}/proposals/{id}/accept (of its body alone)': [
    { id: 'pr_own', body: { revision: 1 } },
    editors,
  ],
  'POST /api/processes/{process}/proposals/{id}/decline (of its body alone)': [
    { id: 'pr_own', body: { answer: 'No' } },
    editors,
  ],

  'GET /api/processes/{process}/baselines': [{}, everybody],
  'GET /api/processes/{process}/baselines/{id}/slips': [{ id: 'bl_editor' }, everybody],
  'POST /api/processes/{process}/baselines': [
    { body: { name: 'New' } },
    '401 403 403 403 201 201 201 403 201',
  ],
  'DELETE /api/processes/{process}/baselines/{id} (of the editor)': [
    { id: 'bl_editor' },
    '401 403 403 403 204 403 204 403 403',
  ],

  'GET /api/processes/{process}/calendars': [{}, '401 403 403 403 200 200 200 403 200'],
  'POST /api/processes/{process}/calendars': [
    { body: { body: 'itu', url: 'https://itu.example/new.ics' } },
    makers,
  ],
  'POST /api/processes/{process}/calendars/{id}/fetch': [{ id: 'ca_itu' }, editors],
  'DELETE /api/processes/{process}/calendars/{id}': [
    { id: 'ca_itu' },
    '401 403 403 403 204 403 204 403 204',
  ],
  'GET /api/processes/{process}/incoming': [{}, '401 403 403 403 200 200 200 403 200'],
  'POST /api/processes/{process}/incoming/{id}/accept': [
    { id: 'in_itu', body: { hash: INCOMING_HASH, fields: { region: 'africa', format: 'online' } } },
    editors,
  ],
  'POST /api/processes/{process}/incoming/{id}/decline': [
    { id: 'in_itu', body: { hash: INCOMING_HASH } },
    editors,
  ],
  'POST /api/processes/{process}/incoming/{id}/reopen': [
    { id: 'in_declined', body: { hash: INCOMING_HASH } },
    editors,
  ],

  'GET /api/processes/{process}/views': [{}, participants],
  'POST /api/processes/{process}/views': [{ body: { name: 'New', query: 'q=draft' } }, keepers],
  'DELETE /api/processes/{process}/views/{id} (of the member)': [
    { id: 'vw_member' },
    '401 403 403 204 403 403 204 403 403',
  ],

  'GET /api/processes/{process}/drafts': [{}, participants],
  'POST /api/processes/{process}/drafts': [{ body: { name: 'New', moves } }, keepers],
  'GET /api/processes/{process}/drafts/{id}': [{ id: 'dr_member' }, participants],
  'PATCH /api/processes/{process}/drafts/{id} (of the member)': [
    { id: 'dr_member', seen: 1, body: { name: 'Renamed' } },
    revisers,
  ],
  'POST /api/processes/{process}/drafts/{id}/discard (of the member)': [
    { id: 'dr_member' },
    revisers,
  ],
  'POST /api/processes/{process}/drafts/{id}/propose': [
    { id: 'dr_member', body: { reason: 'To see' } },
    '401 403 403 403 200 200 200 403 200',
  ],

  'GET /api/processes/{process}/comments': [
    { query: 'thing=milestone&id=zero-draft' },
    participants,
  ],
  'GET /api/processes/{process}/comments/counts': [{ query: 'thing=milestone' }, participants],
  'POST /api/processes/{process}/comments': [
    { body: { thing: 'milestone', id: 'zero-draft', text: 'New' } },
    '401 403 403 201 201 201 201 403 201',
  ],
  'PATCH /api/processes/{process}/comments/{id} (of the member)': [
    { id: '1', body: { text: 'Edited', editedAt: null } },
    '401 403 403 200 403 403 403 403 403',
  ],
  'DELETE /api/processes/{process}/comments/{id} (of the member)': [
    { id: '1' },
    '401 403 403 200 403 403 200 403 403',
  ],

  'GET /api/processes/{process}/slots': [
    { query: 'bodies=itu&from=2027-03-01&to=2027-03-05&minutes=60' },
    everybody,
  ],
  'GET /api/processes/{process}/slots (of a person)': [
    { query: 'people=member&from=2027-03-01&to=2027-03-05&minutes=60' },
    participants,
  ],

  'GET /api/processes/{process}/people': [{}, participants],
  'PATCH /api/processes/{process}/people/{id}': [
    { id: 'member', body: { role: 'reader' } },
    coordinators,
  ],
  'DELETE /api/processes/{process}/people/{id}': [{ id: 'guest' }, removers],
  'DELETE /api/processes/{process}/people/{id} (oneself)': [
    { id: 'reader' },
    '401 403 204 403 403 403 204 403 403',
  ],
  'POST /api/processes/{process}/people/{id}/mail/resume': [
    { id: 'reader' },
    '401 403 204 403 403 403 204 403 403',
  ],
  'GET /api/processes/{process}/people/{id}/digest': [
    { id: 'reader', query: 'on=2025-06-16' },
    '401 403 200 403 403 403 200 403 403',
  ],
  'GET /api/processes/{process}/invitations': [{}, coordinators],
  'POST /api/processes/{process}/invitations': [
    { body: { email: 'new@people.test', role: 'reader' } },
    founders,
  ],
  'DELETE /api/processes/{process}/invitations/{id}': [{ id: 'iv_waits' }, removers],
  // The link of the member: whoever has it reports as them.
  'POST /api/reports/look-up': [{ body: { token: 'report' } }, everybody],
  'POST /api/reports': [
    { body: { token: 'report', revision: 1, status: 'in-progress' } },
    everybody,
  ],
  'GET /api/processes/{process}/polls': [{}, participants],
  'POST /api/processes/{process}/polls': [{ body: poll }, '401 403 403 403 201 201 201 403 201'],
  'POST /api/processes/{process}/polls/{id}/close': [
    { id: 'poll', body: {} },
    '401 403 403 403 200 200 200 403 200',
  ],
  'POST /api/processes/{process}/polls/{id}/link': [
    { id: 'poll' },
    '401 403 403 403 200 200 200 403 200',
  ],
  'POST /api/polls/look-up': [{ body: { token: 'poll' } }, everybody],
  'POST /api/polls/answer': [
    { body: { token: 'poll', name: 'Somebody', answers: { [TIME]: 'yes' } } },
    everybody,
  ],
  'POST /api/invitations/look-up': [{ body: { token: 'invitation' } }, everybody],
  'POST /api/invitations/accept': [
    { body: { token: 'invitation', name: 'New' } },
    '200 409 409 409 409 409 409 403 403',
  ],
  'GET /api/processes/{process}/feeds': [{}, owners],
  'POST /api/processes/{process}/feeds': [{ body: feed }, '401 403 201 201 201 201 201 403 403'],
  'POST /api/processes/{process}/feeds/preview': [{ body: { choice: feed.choice } }, everybody],
  'POST /api/processes/{process}/feeds/preview (of what is one’s own)': [
    { body: { choice: { scope: { kind: 'mine', bodies: ['itu'] } } } },
    participants,
  ],
  // Nobody has this one.
  'PATCH /api/processes/{process}/feeds/{id}': [
    { id: 'fd_none', body: { name: 'New' } },
    strangers,
  ],
  'DELETE /api/processes/{process}/feeds/{id}': [{ id: 'fd_none' }, strangers],
  'POST /api/processes/{process}/feeds/{id}/rotate': [{ id: 'fd_none' }, strangers],
  'POST /api/processes/{process}/feeds/{id}/restore': [{ id: 'fd_none' }, strangers],
  'GET /api/processes/{process}/tokens': [{}, owners],
  'POST /api/processes/{process}/tokens': [
    { body: { name: 'Script' } },
    '401 403 201 201 201 201 201 403 403',
  ],
  'POST /api/processes/{process}/tokens (that writes as a body)': [
    { body: { name: 'Script', body: 'itu' } },
    '401 403 403 403 201 403 201 403 403',
  ],
  'DELETE /api/processes/{process}/tokens/{id}': [
    { id: 'tk_read' },
    '401 403 404 404 404 404 204 403 403',
  ],
  'PATCH /api/person': [{ body: { name: 'Renamed' } }, people],
  'GET /api/person/export': [{}, people],
  'GET /api/person/busy': [{}, people],
  'POST /api/person/busy': [
    { body: { calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } },
    '401 201 201 201 201 201 201 403 403',
  ],
  'DELETE /api/person/busy/{id}': [{ id: 'none' }, '401 404 404 404 404 404 404 403 403'],
  'POST /api/person/busy/{id}/fetch': [{ id: 'none' }, '401 404 404 404 404 404 404 403 403'],
  'POST /api/person/erase': [
    { body: { email: 'reader@people.test' } },
    '401 400 204 400 400 400 400 403 403',
  ],

  'POST /api/sign-in/links': [
    { body: { email: 'reader@people.test' } },
    '202 202 202 202 202 202 202 202 202',
  ],
  'POST /api/sign-in': [{ body: { token: 'forged' } }, '410 410 410 410 410 410 410 410 410'],
  'POST /api/sign-in/sso': [{ body: {} }, '404 404 404 404 404 404 404 404 404'],
  'POST /api/sign-out': [{ body: {} }, '204 204 204 204 204 204 204 204 204'],
  'POST /api/sign-out/everywhere': [{ body: {} }, '401 204 204 204 204 204 204 401 401'],
}
