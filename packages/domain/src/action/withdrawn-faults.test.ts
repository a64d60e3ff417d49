import { expect, it } from 'vitest'
import { withdrawnFaults } from './withdrawn-faults.ts'

const bodies = [
  { id: 'itu', acronym: 'ITU' },
  { id: 'gone', acronym: 'GONE', withdrawn: true },
]

it('a body that has left takes on nothing new, and keeps what it has', () => {
  expect(withdrawnFaults(['itu', 'gone'], bodies)).toEqual([
    { path: 'responsible[1]', message: 'GONE takes part no longer: name another body' },
  ])
  expect(withdrawnFaults(['gone', 'itu'], bodies, ['gone'])).toEqual([])
  expect(withdrawnFaults(['itu'], bodies)).toEqual([])
})
