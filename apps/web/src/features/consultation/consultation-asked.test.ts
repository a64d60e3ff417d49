import { expect, it } from 'vitest'
import { fieldsAsked } from './consultation-asked.ts'

const terms = {
  regions: ['global', 'africa'],
  stakeholderGroups: ['academia'],
  questions: [{ id: 'q1' }],
  actionLines: [{ id: 'c1' }],
}

it('a new consultation begins with what its address asks for, without what is unknown', () => {
  const bodies = [{ id: 'itu' }]
  expect(fieldsAsked({ region: 'africa', group: 'academia' }, terms, bodies)).toEqual({
    region: 'africa',
    stakeholderGroups: ['academia'],
  })
  expect(
    fieldsAsked({ question: 'q1', actionLine: 'c1', organiser: 'itu' }, terms, bodies),
  ).toEqual({ questions: ['q1'], actionLines: ['c1'], organisers: ['itu'] })
  expect(fieldsAsked({ start: '2027-05' }, terms, bodies)).toEqual({
    start: '2027-05',
    precision: 'month',
  })
  expect(fieldsAsked({ start: '2027-05-32' }, terms, bodies)).toEqual({})
  expect(fieldsAsked({ region: 'mars', group: 'q1', organiser: 'x' }, terms, bodies)).toEqual({})
})
