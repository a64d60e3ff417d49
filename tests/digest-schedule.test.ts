import { commit } from '@tributary/database/change/commit'
import type { Fields } from '@tributary/domain/change/change'
import { expect, it } from 'vitest'
import { freshApp } from './world/app.ts'

async function world() {
  const { db, get } = await freshApp()
  const digest = async (on: string, body = 'itu') => {
    const path = `/api/processes/wsis20/digest?body=${body}&on=${on}&format=text`
    const answer = await get(path)
    expect([path, answer.status]).toEqual([path, 200])
    return answer.text()
  }
  const change = async (id: string, fields: Fields, at: string, reason?: string) => {
    const write = { thing: 'milestone', id, verb: 'change', expected: 1, fields, reason } as const
    expect((await commit(db, { personId: null }, 'wsis20', [write], at)).ok).toBe(true)
  }
  return { digest, change }
}

it('the digest of July 2025 says by how many days dates slipped, and what is to spare', async () => {
  const { digest } = await world()
  const text = await digest('2025-07-14')
  expect(text).toContain(
    '(WSIS+20) is in 155 days (16–17 Dec 2025). Goal holds with 39 days to spare.\n',
  )
  expect(text).toContain('moved from 15 Jul 2025 to 25 Jul 2025\n  UNGA, 10 days later\n')
  expect(text).toContain('moved from June 2025 to 7–11 Jul 2025\n  ITU, 7 days later\n')
  expect(text).not.toContain('COME INTO CONFLICT')
  // A narrowed date has not slipped.
  expect(await digest('2025-09-01')).toContain(
    'Zero draft of the outcome document: August 2025 became 29 Aug 2025\n  https',
  )
})

it('a slip in the week is told with its reason, what it costs and what it makes impossible', async () => {
  const { digest, change } = await world()
  const at = '2025-07-10T12:00:00.000Z'
  await change('october-consultations', { start: '2025-11-10', end: '2025-11-11' }, at, 'No room')
  const text = await digest('2025-07-14')
  expect(text).toContain('UNGA, 28 days later: No room\n')
  expect(text).toContain('Goal holds with 35 days to spare. Before, it held with 39 days to spare.')
  expect(text).toContain(
    [
      'DATES THAT HAVE COME INTO CONFLICT',
      '- Revision 1 of the outcome document is 4 days too early to follow Stakeholder consultations on the zero draft',
      '  https://tributary.test/wsis20/milestones/rev-1',
    ].join('\n'),
  )
  // It is news once.
  const after = await digest('2025-07-21')
  expect(after).toContain('Goal holds with 35 days to spare.\n')
  expect(after).not.toContain('COME INTO CONFLICT')
})

it('a digest is silent of the goal once it is reached, and before there was a record', async () => {
  const { digest } = await world()
  expect(await digest('2026-01-10')).not.toContain('Goal')
  for (const on of ['2023-05-01', '0000-01-03', '9999-12-31']) {
    expect(await digest(on)).not.toContain('Goal')
  }
})
