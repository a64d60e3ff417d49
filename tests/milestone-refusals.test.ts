import { commit } from '@tributary/database/change/commit'
import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { signedIn } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

const P = '/api/processes/wsis20'
const ZERO_DRAFT = '"Zero draft of the outcome document" (zero-draft)'
const REV_1 = '"Revision 1 of the outcome document" (rev-1)'

async function world() {
  const { app, db, deps, get } = await freshApp()
  const cora = await signedIn(deps, { id: 'cora', role: 'coordinator' })
  const ed = await signedIn(deps, { id: 'ed', role: 'editor', body: 'cstd' })
  const ask = (method: string, path: string, body: object, headers: object) =>
    app.request(`${P}${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const change = (id: string, body: object, headers: object = { ...cora, 'If-Match': '"3"' }) =>
    ask('PATCH', `/milestones/${id}`, body, headers)
  return { ask, change, cora, ed, db, get }
}

const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>

describe('a change of a milestone', () => {
  it.each([
    [
      'closes a circle',
      { dependsOn: ['zero-draft-comments'] },
      {
        path: 'dependsOn',
        message: `these depend on each other in a circle: ${ZERO_DRAFT} → "Deadline for comments on the zero draft" (zero-draft-comments) → ${ZERO_DRAFT}`,
      },
    ],
    [
      'makes it depend on itself',
      { dependsOn: ['zero-draft'] },
      { path: 'dependsOn[0]', message: `${ZERO_DRAFT} depends on itself` },
    ],
    [
      'makes it depend on what is not in its process',
      { dependsOn: ['elements-paper', 'nothing'] },
      {
        path: 'dependsOn[1]',
        message: `${ZERO_DRAFT} depends on "nothing", which is no milestone of its process`,
      },
    ],
    [
      'makes it wait too long',
      { lags: [{ on: 'elements-input-deadline', days: 1e9 }] },
      {
        path: 'lags[0].days',
        message: `${ZERO_DRAFT} is 1000000000 days after "Deadline for written input on the elements paper" (elements-input-deadline): a lag is whole days, no more than 3650 either way`,
      },
    ],
    [
      'makes it wait for what it does not depend on',
      { lags: [{ on: 'rev-1', days: 1 }] },
      {
        path: 'lags[0].on',
        message: `${ZERO_DRAFT} has a lag after ${REV_1}, on which it does not depend`,
      },
    ],
    [
      'lets it end before it starts',
      { end: '2025-08-01' },
      {
        path: 'end',
        message: `${ZERO_DRAFT}: ends on 2025-08-01, before its start on 2025-08-29`,
      },
    ],
  ])('that %s is refused', async (_, fields, fault) => {
    const { change } = await world()
    const answer = await change('zero-draft', fields)
    expect(answer.status).toBe(400)
    expect(await json(answer)).toMatchObject({
      detail: `${fault.path}: ${fault.message}.`,
      errors: [fault],
    })
  })

  it('that closes a circle is told all of it, in its order', async () => {
    const { change, cora } = await world()
    const fields = { dependsOn: ['zero-draft'] }
    const answer = await change('elements-paper', fields, { ...cora, 'If-Match': '"1"' })
    const paper = '"Elements paper published" (elements-paper)'
    const input = '"Deadline for written input on the elements paper" (elements-input-deadline)'
    expect([answer.status, (await json(answer)).detail]).toEqual([
      400,
      `dependsOn: these depend on each other in a circle: ${paper} → ${ZERO_DRAFT} → ${input} → ${paper}.`,
    ])
  })

  it('that closes a circle with another of the same moment is refused, the other made', async () => {
    const { change, cora, get } = await world()
    const headers = { ...cora, 'If-Match': '"1"' }
    const answers = await Promise.all([
      change('cstd-29', { dependsOn: ['itu-forum-2026'] }, headers),
      change('itu-forum-2026', { dependsOn: ['cstd-29'] }, headers),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    const refused = answers.find(({ status }) => status === 400) as Response
    expect((await json(refused)).detail).toMatch(
      /in a circle: .*"WSIS Forum 2026" \(itu-forum-2026\)/,
    )
    expect((await get(`${P}/schedule`)).status).toBe(200)
  })

  it('that makes a conflict with what another body plans is made: it is a warning', async () => {
    const { change, get } = await world()
    const moved = await change('zero-draft', { start: '2025-11-30' })
    expect(moved.status).toBe(200)
    const { conflicts, sentences } = (await json(await get(`${P}/schedule`))) as {
      conflicts: object[]
      sentences: string[]
    }
    expect(conflicts).toContainEqual({
      milestone: 'zero-draft-comments',
      dependsOn: 'zero-draft',
      certainty: 'certain',
      days: 58,
    })
    expect(sentences[1]).toMatch(/^2 conflicts: Deadline for comments on the zero draft is 58 days/)
  })

  it('whose date is fixed takes a coordinator, and says which it is', async () => {
    const { change, ed, cora, db } = await world()
    const write = {
      thing: 'milestone',
      id: 'cstd-synthesis',
      verb: 'change',
      expected: 1,
      fields: { fixed: true },
    } as const
    expect((await commit(db, { personId: null }, 'wsis20', [write], NOW)).ok).toBe(true)
    const fields = { start: '2025-Q2' }
    const refused = await change('cstd-synthesis', fields, { ...ed, 'If-Match': '"2"' })
    expect(refused.status).toBe(403)
    expect((await json(refused)).detail).toBe(
      '"Synthesis report on progress made in twenty years" (cstd-synthesis) is fixed: its date is set by others. This takes a coordinator in this process.',
    )
    const made = await change('cstd-synthesis', fields, { ...cora, 'If-Match': '"2"' })
    expect(made.status).toBe(200)
  })

  it('cannot make it fixed or shared without the role', async () => {
    const { change, ed } = await world()
    for (const [fields, why] of [
      [{ fixed: true }, 'would be fixed: a date that is set by others.'],
      [{ shared: true }, 'would be shared, and stand on all roadmaps.'],
    ] as const) {
      const refused = await change('cstd-synthesis', fields, { ...ed, 'If-Match': '"1"' })
      expect([refused.status, (await json(refused)).detail]).toEqual([
        403,
        `"Synthesis report on progress made in twenty years" (cstd-synthesis) ${why} This takes a coordinator in this process.`,
      ])
    }
  })
})

it('a new milestone is refused in the same words', async () => {
  const { ask, cora } = await world()
  const made = {
    id: 'revision-2',
    title: 'Revision 2',
    roadmap: 'unga',
    kind: 'publication',
    start: '2025-12-01',
    precision: 'day',
  }
  for (const [fields, message] of [
    [{ dependsOn: ['revision-2'] }, '"Revision 2" (revision-2) depends on itself'],
    [
      { dependsOn: ['rev-1'], lags: [{ on: 'rev-1', days: -1e9 }] },
      `"Revision 2" (revision-2) is -1000000000 days after ${REV_1}: a lag is whole days, no more than 3650 either way`,
    ],
    [
      { end: '2025-11-01' },
      '"Revision 2" (revision-2): ends on 2025-11-01, before its start on 2025-12-01',
    ],
  ] as const) {
    const answer = await ask('POST', '/milestones', { ...made, ...fields }, cora)
    expect(answer.status).toBe(400)
    expect(await json(answer)).toMatchObject({ errors: [{ message }] })
  }
})

describe.each([
  ['a file', freshDatabase],
  ['a remote server', async () => openRemote(await startSqld())],
])('a database in %s', (_, open) => {
  it('refuses a circle itself', async () => {
    const db = await open()
    await migrate(db)
    const nobody = { personId: null }
    await importProcess(db, nobody, wsis20Document(), NOW)
    const write = {
      thing: 'milestone',
      id: 'zero-draft',
      verb: 'change',
      expected: 3,
      fields: { dependsOn: ['rev-1'] },
    } as const
    const refused = await commit(db, nobody, 'wsis20', [write], NOW)
    expect(refused).toMatchObject({ ok: false, reason: 'circle', id: 'zero-draft' })
    const sound = { ...write, fields: { dependsOn: ['elements-paper'] } }
    expect(await commit(db, nobody, 'wsis20', [sound], NOW)).toMatchObject({ ok: true })
    db.$client.close()
  })
})
