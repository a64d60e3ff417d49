import { describe, expect, it } from 'vitest'
import { withProposal } from './with-proposal.ts'

const base = { title: 'Zero draft', start: '2025-08', precision: 'month', place: 'New York' }
const later = { start: '2025-09-12', precision: 'day' }

describe('a thing with what was proposed for it', () => {
  it('keeps what was changed elsewhere in it since', () => {
    const now = { ...base, title: 'Zero draft, first reading' }
    expect(withProposal(base, later, now)).toEqual({ after: { ...now, ...later }, clashes: [] })
  })

  it('clashes where the same was changed otherwise, a date as one', () => {
    const now = { ...base, start: '2025-08-29', precision: 'day', end: '2025-08-30' }
    expect(withProposal(base, { ...later, place: null }, now)).toEqual({
      after: { title: base.title, start: '2025-08-29', precision: 'day', end: '2025-08-30' },
      clashes: ['start'],
    })
  })

  it('does not clash with somebody who did the same already', () => {
    const now = { ...base, ...later }
    expect(withProposal(base, later, now)).toEqual({ after: now, clashes: [] })
  })
})
