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
  expect(text).toContain(
    '- Fri 25 Jul: Deadline for written input on the elements paper\n  10 days later than 15 Jul · UNGA\n',
  )
  // What took place in the week is told as that, with what was announced.
  expect(text).toContain(
    '* 7–11 Jul: WSIS+20 High-Level Event 2025\n  ITU · announced for June 2025\n',
  )
  expect(text).not.toContain('too early to follow')
  // A narrowed date has not slipped.
  expect(await digest('2025-09-01')).toContain(
    '- Fri 29 Aug: Zero draft of the outcome document\n  UNGA · announced for August 2025\n',
  )
})

it('a slip in the week is told with its reason, what it costs and what it makes impossible', async () => {
  const { digest, change } = await world()
  const at = '2025-07-10T12:00:00.000Z'
  await change('october-consultations', { start: '2025-11-10', end: '2025-11-11' }, at, 'No room')
  const text = await digest('2025-07-14')
  expect(text).toContain(
    '- 10–11 Nov: Stakeholder consultations on the zero draft\n  28 days later than 13–14 Oct · UNGA: No room\n',
  )
  expect(text).toContain('Goal holds with 35 days to spare. Before, it held with 39 days to spare.')
  expect(text).toContain(
    [
      'NEW CLASHES AND GAPS',
      '- Revision 1 of the outcome document is 4 days too early to follow Stakeholder consultations on the zero draft.',
    ].join('\n'),
  )
  // It is news once.
  const after = await digest('2025-07-21')
  expect(after).toContain('Goal holds with 35 days to spare.\n')
  expect(after).not.toContain('too early to follow')
})

it('a digest is silent of the goal once it is reached; of a day before the record it is as that began', async () => {
  const { digest } = await world()
  expect(await digest('2026-01-10')).not.toContain('Goal')
  expect(await digest('9999-12-31')).not.toContain('Goal')
  for (const on of ['2023-05-01', '0000-01-03']) {
    expect(await digest(on)).toContain('No date moved; nothing waits for ITU.')
  }
})
