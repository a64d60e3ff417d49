import { describe, expect, it } from 'vitest'
import { freshApp } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

async function world() {
  let now = '2026-11-24T12:00:00.000Z'
  const all = await freshApp({ now: () => now })
  const cookies = await signedIn(all.deps, { id: 'cleo', role: 'coordinator' })
  const ask = async (method: string, path: string, body?: object, seen?: number) => {
    const answer = await all.app.request(`${P}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        'Content-Type': 'application/json',
        ...(seen !== undefined && { 'If-Match': `"${seen}"` }),
        ...cookies,
      },
    })
    return { status: answer.status, body: await answer.json() }
  }
  const make = async (fields: object) => (await ask('POST', '/actions', fields)).body
  const setNow = (instant: string) => {
    now = instant
  }
  return { ...all, ask, make, setNow }
}

describe('an action', () => {
  it('says why it is blocked or dropped, at the field, and no longer once it is neither', async () => {
    const { ask, make } = await world()
    await make({ id: 'report', title: 'Report', responsible: ['itu'] })
    const missing = await ask('PATCH', '/actions/report', { status: 'blocked' }, 1)
    expect(missing).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'statusReason', message: 'say why it is blocked' }] },
    })
    const said = { status: 'blocked', statusReason: 'No funds yet' }
    expect(await ask('PATCH', '/actions/report', said, 1)).toMatchObject({ body: said })
    const done = await ask('PATCH', '/actions/report', { status: 'done' }, 2)
    expect(done.body).toMatchObject({ status: 'done', revision: 3 })
    expect(done.body).not.toHaveProperty('statusReason')
    const wrong = await ask('PATCH', '/actions/report', { statusReason: 'Why' }, 3)
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'statusReason' }] } })
    // The history has it still, and gives it back.
    const back = await ask('POST', '/actions/report/restore', { revision: 2 }, 3)
    expect(back.body).toMatchObject({ ...said, revision: 4 })
  })

  it('is dropped for a reason, and comes back without it', async () => {
    const { ask, make } = await world()
    await make({ id: 'report', title: 'Report', responsible: ['itu'] })
    const missing = await ask('POST', '/actions/report/cancel', {}, 1)
    expect(missing).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } })
    const dropped = await ask('POST', '/actions/report/cancel', { reason: 'Asked twice' }, 1)
    expect(dropped.body).toMatchObject({ status: 'dropped', statusReason: 'Asked twice' })
    const back = await ask('POST', '/actions/report/restore', {}, 2)
    expect(back.body).toMatchObject({ status: 'open' })
    expect(back.body).not.toHaveProperty('statusReason')
  })

  it('is given to no body that has left, and stays with one that leaves', async () => {
    const { ask, make } = await world()
    await make({ id: 'report', title: 'Report', responsible: ['undp'] })
    expect((await ask('POST', '/bodies/undp/cancel', {}, 1)).status).toBe(200)
    const refused = await ask('POST', '/actions', { title: 'New', responsible: ['itu', 'undp'] })
    expect(refused).toMatchObject({
      status: 400,
      body: {
        errors: [
          { path: 'responsible[1]', message: 'UNDP takes part no longer: name another body' },
        ],
      },
    })
    const kept = await ask('PATCH', '/actions/report', { title: 'Renamed' }, 1)
    expect(kept).toMatchObject({ status: 200, body: { responsible: ['undp'] } })
    const given = await ask('PATCH', '/actions/report', { responsible: ['itu'] }, 2)
    expect(given.status).toBe(200)
    expect((await ask('PATCH', '/actions/report', { responsible: ['undp'] }, 3)).status).toBe(400)
    // What is undone is nothing new.
    const undone = await ask('POST', '/actions/report/restore', { revision: 2 }, 3)
    expect(undone.body).toMatchObject({ responsible: ['undp'] })
  })

  it('names what there is: people who take part, a meeting with its day, milestones', async () => {
    const { ask } = await world()
    const fields = { title: 'New', responsible: ['itu'] }
    for (const [more, path] of [
      [{ assignee: 'nobody' }, 'assignee'],
      [{ on: '2027-05-12' }, 'on'],
      [{ meeting: 'none' }, 'meeting'],
      [{ decision: 'none' }, 'decision'],
      [{ milestones: ['unga-hlm', 'none'] }, 'milestones[1]'],
    ] as const) {
      const answer = await ask('POST', '/actions', { ...fields, ...more })
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ path }] } })
    }
  })
})

describe('where the actions stand', () => {
  it('is told by body on a day, from the log', async () => {
    const { ask, make, setNow } = await world()
    await make({ id: 'a', title: 'A', responsible: ['itu'], due: '2026-12-01', precision: 'day' })
    await make({
      id: 'b',
      title: 'B',
      responsible: ['itu', 'undp'],
      due: '2026',
      precision: 'year',
    })
    setNow('2026-11-30T12:00:00.000Z')
    await ask('PATCH', '/actions/a', { due: '2026-12-20' }, 1)
    await ask('PATCH', '/actions/b', { status: 'done' }, 1)
    const { body } = await ask('GET', '/accountability?on=2026-12-24')
    const of = (id: string) => body.bodies.find((row: { body: string }) => row.body === id)
    // WSIS+20 itself asks ITU for two.
    expect(of('itu')).toMatchObject({
      open: 3,
      dueSoon: 0,
      overdue: 1,
      done: 1,
      medianDays: 6,
      carriedOver: 1,
    })
    expect(of('undp')).toMatchObject({ done: 1, medianDays: 6, carriedOver: 0 })
    expect(body.bodies.at(-1)).toMatchObject({ body: null, done: 0 })
    const then = await ask('GET', '/accountability?asOf=2026-11-25T00:00:00.000Z')
    expect(then.body).toMatchObject({ on: '2026-11-25', total: { done: 0, medianDays: null } })
  })

  it('adds up toward a milestone and what it depends on, day by day', async () => {
    const { ask, make, setNow } = await world()
    const [goal, before] = ['unga-hlm', 'zero-draft']
    await make({ id: 'a', title: 'A', responsible: ['itu'], milestones: [goal] })
    setNow('2026-11-26T12:00:00.000Z')
    await make({ id: 'b', title: 'B', responsible: ['itu'], milestones: [before] })
    setNow('2026-11-28T12:00:00.000Z')
    await ask('PATCH', '/actions/b', { status: 'done' }, 1)
    await ask('POST', '/actions/a/cancel', { reason: 'Asked twice' }, 1)
    const { body } = await ask('GET', `/burn-up?milestone=${goal}`)
    expect(body.milestones).toContain(before)
    expect(body.steps).toEqual([
      { day: '2026-11-24', scope: 1, done: 0 },
      { day: '2026-11-26', scope: 2, done: 0 },
      { day: '2026-11-28', scope: 1, done: 1 },
    ])
    const then = await ask('GET', `/burn-up?milestone=${goal}&asOf=2026-11-25`)
    expect(then.body.steps).toHaveLength(1)
    for (const query of ['', '?milestone=none', `?milestone=${goal}&on=2026`]) {
      expect((await ask('GET', `/burn-up${query}`)).status).toBe(400)
    }
  })
})
