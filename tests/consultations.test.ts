import { commit } from '@tributary/database/change/commit'
import { describe, expect, it } from 'vitest'
import { type Row, TABLE } from './permissions/table.ts'
import { freshApp, NOW } from './world/app.ts'
import { addPerson, signedIn, signIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const CONSULTED = ['join.secret.int', 'Nobody Inparticular', 'nobody@secret.int']
const MET = ['meet.secret.int', 'Guest Incognito', 'guest@secret.int', 'Confidential item']
const SECRETS = [...CONSULTED, ...MET]

// A consultation and a meeting that say how to join and who is who, changed since, with their first revisions.
async function told() {
  const world = await freshApp()
  const write = (thing: 'consultation' | 'meeting', fields: object, expected: number) => {
    const id = thing === 'meeting' ? 'weekly' : 'igf-2025-itu'
    const verb = expected === 0 ? 'create' : 'change'
    const one = { thing, id, verb, expected, fields: { ...fields } } as const
    return commit(world.db, { personId: null }, 'wsis20', [one], NOW)
  }
  const focalPoints = [{ name: CONSULTED[1], email: CONSULTED[2], body: 'itu' }]
  const joinLink = `https://${CONSULTED[0]}/1`
  await write('consultation', { joinLink, focalPoints, outcome: 'Much was heard' }, 1)
  await write('consultation', { joinLink: `https://${CONSULTED[0]}/2` }, 2)
  const meeting = {
    id: 'weekly',
    title: 'Weekly call',
    organisers: ['itu'],
    start: '2025-06-24',
    precision: 'day',
    confidence: 'seed',
    joinLink: `https://${MET[0]}/1`,
    guests: [{ name: MET[1], email: MET[2] }],
    agenda: [{ id: 'one', title: MET[3] }],
  }
  await write('meeting', meeting, 0)
  await write('meeting', { joinLink: `https://${MET[0]}/2` }, 1)
  const on = '2025-06-20'
  const reads = Object.entries(TABLE).filter(
    ([name, [, answers]]) => /^GET \/api\/processes\/\{/.test(name) && answers.startsWith('200'),
  )
  const paths = reads.map(([name, [{ id = '', query = '' }]]: [string, Row]) => {
    const path = (name.split(' ')[1] ?? '').replace('{process}', 'wsis20').replace('{id}', id)
    return query ? `${path}?${query}` : path
  })
  return {
    ...world,
    paths: [
      ...paths,
      `${P}/milestones/itu-final-report`,
      `${P}/milestones/itu-final-report?asOf=${NOW}`,
      `${P}/consultations?asOf=${NOW}`,
      `${P}/export?asOf=${NOW}`,
      `${P}/overview?on=${on}`,
      `${P}/overview?on=${on}&asOf=${NOW}`,
      `${P}/changes?thing=consultation&id=igf-2025-itu`,
      `${P}/compare?from=2025-06-30&to=${NOW}`,
      `${P}/compare?from=${NOW}&to=2026-12-31`,
      `${P}/search?q=join.secret`,
      `${P}/search?q=Inparticular`,
      `${P}/search?q=Incognito`,
      `${P}/search?q=Confidential`,
      `${P}/changes?thing=meeting&id=weekly`,
      `${P}/meetings?asOf=${NOW}`,
      `${P}/digest?body=itu&on=2026-11-25`,
      '/feeds/wsis20.ics',
      '/feeds/wsis20/consultations.ics',
    ],
  }
}

describe('what a consultation or a meeting says to those who take part alone', () => {
  it('is read by nobody else, on no address', async () => {
    const { deps, get, paths } = await told()
    const outsider = await signIn(deps, await addPerson(deps.db, { id: 'outsider' }))
    for (const headers of [{}, outsider]) {
      for (const path of paths) {
        const text = await (await get(path, headers)).text()
        for (const secret of SECRETS) expect([path, text.includes(secret)]).toEqual([path, false])
      }
    }
  })

  it('is read by a reader in the list, in the log, in the export and in the past', async () => {
    const { deps, get } = await told()
    const reader = await signedIn(deps, { id: 'reader', role: 'reader' })
    for (const path of ['export', `export?asOf=${NOW}`]) {
      const text = await (await get(`${P}/${path}`, reader)).text()
      for (const secret of SECRETS) expect([path, text.includes(secret)]).toEqual([path, true])
    }
    for (const [secrets, paths] of [
      [
        CONSULTED,
        [
          'consultations',
          `consultations?asOf=${NOW}`,
          'changes?thing=consultation',
          `compare?from=2025-06-30&to=${NOW}`,
          'milestones/itu-final-report',
        ],
      ],
      [MET, ['meetings', `meetings?asOf=${NOW}`, 'changes?thing=meeting']],
    ] as const) {
      for (const path of paths) {
        const text = await (await get(`${P}/${path}`, reader)).text()
        for (const secret of secrets) expect([path, text.includes(secret)]).toEqual([path, true])
      }
    }
  })
})

describe('a consultation in full', () => {
  const whole = {
    title: 'Regional consultation',
    organisers: ['itu', 'escap'],
    partners: ['Government of Thailand'],
    hostEvent: 'APrIGF',
    start: '2027-05-12',
    precision: 'day',
    format: 'hybrid',
    city: 'Bangkok',
    country: 'TH',
    venue: 'UN Conference Centre',
    joinLink: 'https://join.example.int/1',
    region: 'asia-pacific',
    stakeholderGroups: ['governments', 'academia'],
    groupsHeard: ['academia'],
    questions: ['q1'],
    actionLines: ['c2'],
    languages: ['en'],
    interpretation: ['fr', 'zh-Hans'],
    registrationLink: 'https://example.int/register',
    registrationDeadline: '2027-05-01',
    documents: [{ title: 'Concept note', url: 'https://example.int/note.pdf' }],
    focalPoints: [{ name: 'A. Person', email: 'a.person@example.int', body: 'escap' }],
    outcome: 'A summary',
    feedsInto: ['itu-report-pp26'],
    inputs: [{ title: 'Summary', into: 'itu-report-pp26', delivered: '2027-05-20' }],
  }

  it('is written and read again, field for field', async () => {
    const { app, deps, get } = await freshApp()
    const headers = {
      ...(await signedIn(deps, { id: 'editor', role: 'editor', body: 'escap' })),
      'Content-Type': 'application/json',
    }
    const answer = await app.request(`${P}/consultations`, {
      method: 'POST',
      headers,
      body: JSON.stringify(whole),
    })
    expect(answer.status).toBe(201)
    const made = { id: 'regional-consultation', confidence: 'unverified', ...whole }
    expect(await answer.json()).toEqual({ ...made, revision: 1 })
    const list = await (await get(`${P}/consultations?region=asia-pacific`, headers)).json()
    expect((list as { items: object[] }).items).toContainEqual({ ...made, revision: 1 })
    const document = await (await get(`${P}/export`, headers)).json()
    expect((document as { consultations: object[] }).consultations).toContainEqual(made)
  })

  it.each([
    [{ joinLink: 'javascript:alert(1)' }, 'joinLink'],
    [{ registrationDeadline: '2027-02-30' }, 'registrationDeadline'],
    [{ languages: ['English'] }, 'languages[0]'],
    [{ documents: [{ title: 'Note', url: 'file:///etc/passwd' }] }, 'documents[0].url'],
    [{ focalPoints: [{ name: 'A', email: 'a' }] }, 'focalPoints[0].email'],
    [{ focalPoints: [{ name: 'A', body: 'nasa' }] }, 'focalPoints[0].body'],
    [{ groupsHeard: ['martians'] }, 'groupsHeard[0]'],
    [
      { inputs: [{ title: 'Summary', into: 'zero-draft', delivered: '2027-05-20' }] },
      'inputs[0].into',
    ],
  ])('is refused with %j, at its path', async (wrong, path) => {
    const { app, deps } = await freshApp()
    const headers = {
      ...(await signedIn(deps, { id: 'coordinator', role: 'coordinator' })),
      'Content-Type': 'application/json',
    }
    const answer = await app.request(`${P}/consultations`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...whole, ...wrong }),
    })
    const body = (await answer.json()) as { errors: { path: string }[] }
    expect([answer.status, body.errors.map(error => error.path)]).toEqual([400, [path]])
  })
})
