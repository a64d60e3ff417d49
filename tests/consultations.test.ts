import { commit } from '@tributary/database/change/commit'
import { describe, expect, it } from 'vitest'
import { type Row, TABLE } from './permissions/table.ts'
import { freshApp, NOW } from './world/app.ts'
import { addPerson, signedIn, signIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'
const SECRETS = ['join.secret.int', 'Nobody Inparticular', 'nobody@secret.int']

// A consultation that says how to join and whom to ask, changed since, with its first revision.
async function told() {
  const world = await freshApp()
  const write = (fields: object, expected: number) =>
    commit(
      world.db,
      { personId: null },
      'wsis20',
      [
        {
          thing: 'consultation',
          id: 'igf-2025-itu',
          verb: 'change',
          expected,
          fields: { ...fields },
        },
      ],
      NOW,
    )
  const focalPoints = [{ name: SECRETS[1], email: SECRETS[2], body: 'itu' }]
  await write({ joinLink: `https://${SECRETS[0]}/1`, focalPoints, outcome: 'Much was heard' }, 1)
  await write({ joinLink: `https://${SECRETS[0]}/2` }, 2)
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
      `${P}/digest?body=itu&on=2026-11-25`,
      '/feeds/wsis20.ics',
      '/feeds/wsis20/consultations.ics',
    ],
  }
}

describe('what a consultation says to those who take part alone', () => {
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
    for (const path of [
      'consultations',
      `consultations?asOf=${NOW}`,
      'changes?thing=consultation',
      'export',
      `export?asOf=${NOW}`,
      `compare?from=2025-06-30&to=${NOW}`,
      'milestones/itu-final-report',
    ]) {
      const text = await (await get(`${P}/${path}`, reader)).text()
      for (const secret of SECRETS) expect([path, text.includes(secret)]).toEqual([path, true])
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
