import type { ClashResource } from '@tributary/contract/clash/schema'
import type { CoverageAnswer } from '@tributary/contract/coverage/routes'
import type { TraceabilityAnswer } from '@tributary/contract/traceability/routes'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

type World = Awaited<ReturnType<typeof freshApp>>
type Clashes = { items: ClashResource[]; total: number }

async function read<Body>({ get }: World, path: string, headers = {}): Promise<Body> {
  const answer = await get(`${P}/${path}`, headers)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as Body
}

function post({ app }: World, path: string, body: object, headers = {}) {
  return app.request(`${P}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

describe('the consultation calendar of WSIS+20', () => {
  it('has two consultations after the input deadline of what they feed', async () => {
    const world = await freshApp()
    const { items } = await read<Clashes>(world, 'clashes?kind=past-deadline')
    expect(
      items.map(({ consultations, severity, late }) => [...consultations, severity, late]),
    ).toEqual([
      [
        'virtual-july-2025',
        'high',
        { output: 'zero-draft', deadline: 'elements-input-deadline', by: '2025-07-25', days: 4 },
      ],
      [
        'october-2025',
        'high',
        { output: 'rev-1', deadline: 'zero-draft-comments', by: '2025-10-03', days: 10 },
      ],
    ])
    expect(items[0]?.sentence).toBe(
      '“Virtual stakeholder consultation” comes 4 days after the input deadline for “Zero draft of the outcome document”, 25 Jul 2025.',
    )
  })

  it('expected two bodies in New York and online at once, and met on a holiday', async () => {
    const world = await freshApp()
    const all = await read<Clashes>(world, 'clashes?severity=medium')
    expect(all.items.map(({ kind, consultations }) => [kind, ...consultations])).toEqual([
      ['day-off', 'eurodig-2024'],
      ['same-body', 'june-2025', 'june-2025-europe'],
      ['past-deadline', 'virtual-july-2025'],
      ['past-deadline', 'october-2025'],
    ])
    expect(all.items[0]?.daysOff).toEqual([{ day: '2024-06-17', why: 'holiday' }])
  })

  it('keeps of its clashes what a filter asks for, as of a moment too', async () => {
    const world = await freshApp()
    const total = async (query: string) => (await read<Clashes>(world, `clashes?${query}`)).total
    expect(await total('')).toBe(7)
    expect(await total('body=unesco')).toBe(3)
    expect(await total('consultation=june-2025')).toBe(1)
    expect(await total('from=2025-07-01&to=2025-08')).toBe(2)
    expect(await total('on=2025-08-01')).toBe(1)
    expect(await total('certainty=possible')).toBe(0)
    // On 30 June the deadline was still the 15th, and the zero draft due in August.
    const then = await read<Clashes>(world, 'clashes?kind=past-deadline&asOf=2025-06-30')
    expect(then.items.map(({ late }) => [late?.by, late?.days])).toEqual([
      ['2025-07-15', 14],
      ['2025-10-03', 10],
    ])
  })

  it.each([
    'kind=none',
    'body=nasa',
    'from=soon',
    'severity=1',
    'asOf=2025-02-30',
    'region=africa',
  ])('is not asked for clashes by %s', async query => {
    const { get } = await freshApp()
    expect((await get(`${P}/clashes?${query}`)).status).toBe(400)
  })
})

describe('coverage', () => {
  it('of 1 May 2024 counts what had been held by then', async () => {
    const world = await freshApp()
    const regions = 'region=africa&region=latin-america-caribbean'
    const found = await read<CoverageAnswer>(world, `coverage?on=2024-05-01&${regions}`)
    expect(found.sentence).toBe(
      'As of 1 May 2024, Africa and Latin America and the Caribbean: 0 and 1 of 5.',
    )
    expect(found.regions).toEqual([
      { region: 'africa', held: 0, planned: 3 },
      { region: 'latin-america-caribbean', held: 1, planned: 0 },
    ])
    expect(found.total).toEqual({ held: 5, planned: 17 })
  })

  it('tells the regions and action lines that nobody asked about', async () => {
    const world = await freshApp()
    const groups = await read<CoverageAnswer>(world, 'coverage?on=2026-01-01&by=groups')
    expect(groups.empty).toEqual(
      ['civil-society', 'technical-community', 'academia'].map(column => ({
        region: 'latin-america-caribbean',
        column,
      })),
    )
    const cell = groups.cells.find(
      ({ region, column }) => region === 'western-asia' && column === 'academia',
    )
    expect(cell).toMatchObject({ held: 1, planned: 0, consultations: ['dubai-2024'] })
    const lines = await read<CoverageAnswer>(world, 'coverage?by=actionLines')
    expect(lines.empty).toHaveLength(6 * 11)
    const organisers = await read<CoverageAnswer>(world, 'coverage?by=organisers&from=2025&to=2025')
    expect(organisers.total).toEqual({ held: 12, planned: 0 })
    expect(organisers.columns.find(({ column }) => column === 'undesa')?.held).toBe(8)
  })

  it('grows over time, up to the day', async () => {
    const world = await freshApp()
    const { trend } = await read<CoverageAnswer>(world, 'coverage?on=2024-05-01')
    expect(trend.map(({ until, held }) => [until, held.global, held.africa])).toEqual([
      ['2023-12-31', 3, 0],
      ['2024-03-31', 4, 0],
      ['2024-05-01', 4, 0],
    ])
  })

  it('is of the day of its moment, or of today', async () => {
    const world = await freshApp()
    const { on } = await read<CoverageAnswer>(world, 'coverage?asOf=2024-05-01')
    expect(on).toBe('2024-05-01')
    expect((await read<CoverageAnswer>(world, 'coverage')).on).toBe(NOW.slice(0, 10))
    for (const query of ['by=nothing', 'region=mars', 'organiser=nasa', 'on=2024-05']) {
      expect((await world.get(`${P}/coverage?${query}`)).status).toBe(400)
    }
  })
})

describe('traceability', () => {
  it('tells by itself what came late, from which consultation into which report', async () => {
    const world = await freshApp()
    const { links } = await read<TraceabilityAnswer>(world, 'traceability?late=true')
    expect(
      links.map(({ consultation, output, deadline, late, days }) => ({
        consultation,
        output,
        deadline,
        late,
        days,
      })),
    ).toEqual([
      {
        consultation: 'virtual-july-2025',
        output: 'zero-draft',
        deadline: 'elements-input-deadline',
        late: true,
        days: 4,
      },
      {
        consultation: 'october-2025',
        output: 'rev-1',
        deadline: 'zero-draft-comments',
        late: true,
        days: 10,
      },
    ])
  })

  it('follows a consultation to the outcome', async () => {
    const world = await freshApp()
    const whole = await read<TraceabilityAnswer>(world, 'traceability?on=2025-07-01')
    const dubai = whole.consultations.find(({ consultation }) => consultation === 'dubai-2024')
    expect(dubai?.reaches).toEqual(
      expect.arrayContaining(['cstd-synthesis', 'itu-hle-2024', 'zero-draft', 'rev-1', 'unga-hlm']),
    )
    expect(whole.goal).toBe('unga-hlm')
    expect(whole.consultations.every(({ reachesGoal }) => reachesGoal)).toBe(true)
    expect(whole.outputs.find(({ output }) => output === 'zero-draft')).toMatchObject({
      deadline: 'elements-input-deadline',
      by: '2025-07-25',
      delivered: [],
      held: ['igf-2025-cofacs'],
      due: ['hle-2025-cafe', 'hle-2025-cofacs', 'virtual-july-2025'],
      late: ['virtual-july-2025'],
      reachesGoal: true,
    })
  })

  it('counts an input by the day on which it was delivered', async () => {
    const world = await freshApp()
    const headers = await signedIn(world.deps, { id: 'coordinator', role: 'coordinator' })
    const inputs = [{ title: 'Summary', into: 'zero-draft', delivered: '2025-07-24' }]
    const answer = await world.app.request(`${P}/consultations/virtual-july-2025`, {
      method: 'PATCH',
      headers: { ...headers, 'Content-Type': 'application/json', 'If-Match': '"1"' },
      body: JSON.stringify({ inputs }),
    })
    expect(answer.status).toBe(200)
    const query = 'traceability?consultation=virtual-july-2025'
    const { links, outputs } = await read<TraceabilityAnswer>(world, query)
    expect(links).toMatchObject([{ late: false, state: 'delivered', inputs: [{ late: false }] }])
    expect(outputs.map(({ output }) => output)).toEqual(['zero-draft'])
    const { items } = await read<Clashes>(world, 'clashes?kind=past-deadline')
    expect(items.map(({ consultations }) => consultations)).toEqual([['october-2025']])
  })
})

describe('a consultation that is being typed', () => {
  const typed = {
    title: 'Regional hearing',
    start: '2025-07-08',
    precision: 'day',
    city: 'Bangkok',
    country: 'TH',
    organisers: ['itu', 'unesco', 'escap'],
    region: 'asia-pacific',
    stakeholderGroups: ['governments'],
    feedsInto: ['zero-draft'],
  }

  it('is told its clashes, and the weeks that are free before its deadline', async () => {
    const world = await freshApp()
    const answer = await post(world, 'clashes/check?on=2025-06-01', typed)
    expect(answer.status).toBe(200)
    const { clashes, free } = (await answer.json()) as {
      clashes: ClashResource[]
      free: { sentence: string; start: string; end: string; by: string }[]
    }
    expect(clashes.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      [
        'same-body',
        'ITU and UNESCO are expected at “Regional hearing” and at “Knowledge cafe: two decades of action lines” at once, on 8 Jul 2025.',
      ],
    ])
    expect(free.map(({ start }) => start)).toEqual(['2025-06-30', '2025-07-14', '2025-07-21'])
    expect(free.map(({ sentence }) => sentence).slice(1)).toEqual([
      'The week of 14 July is free for ITU, UNESCO and ESCAP, 7 days before the deadline.',
      'The week of 21 July is free for ITU, UNESCO and ESCAP, up to the day of the deadline.',
    ])
    const { total } = await read<Clashes>(world, 'clashes')
    expect(total).toBe(7)
  })

  it('may change one that is known, by its id, and says little at first', async () => {
    const world = await freshApp()
    const moved = { ...typed, id: 'hle-2025-cafe', start: '2025-07-22' }
    const checked = await (await post(world, 'clashes/check?on=2025-06-01', moved)).json()
    expect(checked).toMatchObject({ clashes: [] })
    const bare = await post(world, 'clashes/check', { start: '2027', precision: 'year' })
    expect(await bare.json()).toMatchObject({ clashes: [] })
  })

  it.each([
    [{ ...typed, start: '2025-02-30' }],
    [{ ...typed, precision: 'month' }],
    [{ ...typed, surprise: true }],
    [{ ...typed, start: '2025-07-08', end: '2025-07-01' }],
    [{ start: '0000-01-01', precision: 'year' }],
  ])('is refused as %j', async wrong => {
    const answer = await post(await freshApp(), 'clashes/check', wrong)
    expect(answer.status).toBe(400)
  })

  it.each(['0000', '9999'])('may be at the end of time: %s', async start => {
    const world = await freshApp()
    const far = { ...typed, start, precision: 'year' }
    expect((await post(world, 'clashes/check?on=0000-01-01', far)).status).toBe(200)
    const day = { ...typed, start: `${start}-12-31`, precision: 'day' }
    expect((await post(world, 'clashes/check?on=0000-01-01', day)).status).toBe(200)
  })
})

describe('a clash that somebody lets stand', () => {
  const acknowledgedIn = async (world: World, headers = {}) => {
    const { items } = await read<Clashes>(world, 'clashes?kind=same-body', headers)
    return items.map(({ acknowledged }) => acknowledged)
  }

  it('is quiet until something in it changes; names and reasons are for those who take part', async () => {
    const world = await freshApp()
    const { deps } = world
    const editor = await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'undesa' })
    const { items } = await read<Clashes>(world, 'clashes?kind=same-body')
    const key = items[0]?.key ?? ''
    const said = { key, reason: 'Two teams' }
    const answer = await post(world, 'clashes/acknowledgements', said, editor)
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual({ ...said, at: NOW, by: 'Ed' })
    expect(await acknowledgedIn(world)).toEqual([{ at: NOW }])
    expect(await acknowledgedIn(world, editor)).toEqual([
      { at: NOW, reason: 'Two teams', by: 'Ed' },
    ])
    expect((await read<Clashes>(world, 'clashes?acknowledged=true')).total).toBe(1)
    expect((await read<Clashes>(world, 'clashes?acknowledged=false')).total).toBe(6)
    expect((await post(world, 'clashes/acknowledgements', said, editor)).status).toBe(409)
    // What was not said yet is not said of a past moment.
    const past = await read<Clashes>(world, 'clashes?acknowledged=true&asOf=2026-11-01')
    expect(past.total).toBe(0)

    const moved = await world.app.request(`${P}/consultations/june-2025`, {
      method: 'PATCH',
      headers: { ...editor, 'Content-Type': 'application/json', 'If-Match': '"1"' },
      body: JSON.stringify({ end: '2025-06-11' }),
    })
    expect(moved.status).toBe(200)
    expect(await acknowledgedIn(world)).toEqual([null])
  })

  it('is told again when the acknowledgement is taken back', async () => {
    const world = await freshApp()
    const cora = await signedIn(world.deps, { id: 'cora', role: 'coordinator' })
    const { items } = await read<Clashes>(world, 'clashes?kind=same-body')
    const key = items[0]?.key ?? ''
    await post(world, 'clashes/acknowledgements', { key, reason: 'Two teams' }, cora)
    const remove = () =>
      world.app.request(`${P}/clashes/acknowledgements/${key}`, { method: 'DELETE', headers: cora })
    expect((await remove()).status).toBe(204)
    expect(await acknowledgedIn(world)).toEqual([null])
    expect((await remove()).status).toBe(404)
    const unknown = { key: 'same-body-none', reason: 'No' }
    expect((await post(world, 'clashes/acknowledgements', unknown, cora)).status).toBe(404)
  })
})
