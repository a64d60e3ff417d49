import type { Action } from '@tributary/domain/action/action'
import { expect, it } from 'vitest'
import { groupsByBody, groupsByYear } from './action-groups.ts'

function anAction(id: string, responsible: string[], due?: string): Action {
  const dated = due === undefined ? {} : ({ due, precision: 'day' } as const)
  return { id, title: id, responsible, status: 'open', confidence: 'unverified', ...dated }
}

const actions = [
  anAction('a', []),
  anAction('b', ['undp', 'itu'], '2028-01-01'),
  anAction('c', ['itu'], '2027'),
  anAction('d', ['itu'], '2027-03-01'),
]
const told = (groups: { key: string; actions: Action[] }[]) =>
  groups.map(({ key, actions }) => [key, actions.map(({ id }) => id).join('')])

it('actions stand under each of their bodies, those of nobody last', () => {
  expect(told(groupsByBody(actions, ['itu', 'unesco', 'undp']))).toEqual([
    ['itu', 'bcd'],
    ['undp', 'b'],
    ['', 'a'],
  ])
})

it('actions stand under the year of their date, in its order, those without one last', () => {
  expect(told(groupsByYear(actions))).toEqual([
    ['2027', 'dc'],
    ['2028', 'b'],
    ['', 'a'],
  ])
})
