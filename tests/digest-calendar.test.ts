import { describe, expect, it } from 'vitest'
import { freshApp } from './world/app.ts'
import { signedIn } from './world/sign-in.ts'

const P = '/api/processes/wsis20'

async function digestOf({ get }: Awaited<ReturnType<typeof freshApp>>, body: string, on: string) {
  const answer = await get(`${P}/digest?body=${body}&on=${on}&format=text`)
  expect(answer.status).toBe(200)
  return (await answer.text()).replaceAll(/\s+/g, ' ')
}

const LATE = '“Virtual stakeholder consultation” comes'
const OCTOBER = '“Stakeholder consultations on the zero draft” comes 10 days after'

describe('the calendar in the digest', () => {
  it('tells a consultation that comes too late when its deadline is set, and when it is near', async () => {
    const world = await freshApp()
    const said = async (on: string) => digestOf(world, 'undesa', on)
    // The deadline was first announced for 15 July, and put off to the 25th on 9 July.
    expect(await said('2025-06-23')).not.toContain(LATE)
    expect(await said('2025-06-30')).toContain(`${LATE} 14 days after the input deadline`)
    expect(await said('2025-07-14')).toContain(`${LATE} 4 days after the input deadline`)
    // It is news when it comes, and once more when it is a fortnight away.
    expect(await said('2025-07-21')).toContain(LATE)
    expect(await said('2025-07-28')).not.toContain(LATE)
    expect(await said('2025-09-22')).not.toContain(OCTOBER)
    expect(await said('2025-10-06')).toContain(OCTOBER)
    expect(await said('2025-10-13')).not.toContain(OCTOBER)
  })

  it('tells once which regions have hardly been heard, when nothing is planned in them', async () => {
    const world = await freshApp()
    // The last consultation of the region of that time was held on 3 to 5 September.
    const gap = 'Asia and the Pacific: one of 8 consultations so far, and none is planned.'
    expect(await digestOf(world, 'escap', '2024-09-02')).not.toContain('none is planned')
    expect(await digestOf(world, 'escap', '2024-09-09')).toContain(gap)
    expect(await digestOf(world, 'escap', '2024-09-16')).not.toContain('none is planned')
    expect(await digestOf(world, 'escap', '2026-01-05')).not.toContain('none is planned')
  })

  it('is quiet about a clash that somebody lets stand', async () => {
    const world = await freshApp()
    const headers = await signedIn(world.deps, { id: 'cora', role: 'coordinator' })
    expect(await digestOf(world, 'undesa', '2025-10-06')).toContain(OCTOBER)
    const { items } = (await (
      await world.get(`${P}/clashes?consultation=october-2025`)
    ).json()) as { items: { key: string }[] }
    const answer = await world.app.request(`${P}/clashes/acknowledgements`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ key: items[0]?.key, reason: 'It was so agreed' }),
    })
    expect(answer.status).toBe(201)
    expect(await digestOf(world, 'undesa', '2025-10-06')).not.toContain(OCTOBER)
  })
})
