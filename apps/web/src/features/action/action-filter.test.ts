import type { Action } from '@tributary/domain/action/action'
import { expect, it } from 'vitest'
import { type ActionFilter, keptActions } from './action-filter.ts'

const open: Omit<Action, 'id' | 'title'> = {
  status: 'open',
  responsible: ['itu'],
  confidence: 'unverified',
}
const actions: Action[] = [
  { id: 'a', title: 'A', ...open, due: '2027-05', precision: 'month' },
  { id: 'b', title: 'B', ...open, status: 'done', milestones: ['draft'] },
  { id: 'c', title: 'C', ...open, responsible: [], assignee: 'ana', milestones: ['goal'] },
  { id: 'd', title: 'D', ...open, responsible: ['undp'], due: '2027-06-14', precision: 'day' },
]
const look = { on: '2027-06-01', personId: 'ana', body: 'undp' }
const kept = (filter: ActionFilter, toward?: Set<string>) =>
  keptActions(actions, filter, { ...look, toward })
    .map(({ id }) => id)
    .join('')

it('actions are filtered by body, status, time, whose they are and what they count toward', () => {
  expect(kept({})).toBe('abcd')
  expect(kept({ body: 'itu' })).toBe('ab')
  expect(kept({ status: 'done' })).toBe('b')
  expect(kept({ status: 'waiting' })).toBe('acd')
  expect(kept({ when: 'overdue' })).toBe('a')
  expect(kept({ when: 'soon' })).toBe('d')
  expect(kept({ mine: '1' })).toBe('cd')
  expect(kept({}, new Set(['goal', 'draft']))).toBe('bc')
})

it('nothing is mine where nobody is signed in', () => {
  const nobody = { on: '2027-06-01' }
  expect(keptActions(actions, { mine: '1' }, nobody)).toEqual([])
})
