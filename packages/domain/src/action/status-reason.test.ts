import { describe, expect, it } from 'vitest'
import { reasonFaults, withoutOldReason } from './status-reason.ts'

const reason = { path: 'statusReason' }

describe('the reason of a status', () => {
  it('is needed where an action is blocked or dropped', () => {
    expect(reasonFaults({ status: 'blocked' })).toMatchObject([reason])
    expect(reasonFaults({ status: 'dropped' }, { status: 'open' })).toMatchObject([reason])
    expect(reasonFaults({ status: 'blocked', statusReason: 'No funds' })).toEqual([])
  })

  it('is no part of another status', () => {
    expect(reasonFaults({ status: 'done', statusReason: 'No funds' })).toMatchObject([reason])
    expect(reasonFaults({ status: 'done' })).toEqual([])
  })

  it('cannot be taken from what stays blocked, and is not asked of what came without one', () => {
    const before = { status: 'blocked', statusReason: 'No funds' } as const
    expect(reasonFaults({ status: 'blocked' }, before)).toMatchObject([reason])
    expect(reasonFaults({ status: 'blocked' }, { status: 'blocked' })).toEqual([])
  })

  it('goes with the status that it was for', () => {
    expect(withoutOldReason({ status: 'done' })).toEqual({ status: 'done', statusReason: null })
    expect(withoutOldReason({ title: 'New' })).toEqual({ title: 'New' })
    expect(withoutOldReason({ status: 'blocked' })).toEqual({ status: 'blocked' })
    const said = { status: 'open', statusReason: 'Why' }
    expect(withoutOldReason(said)).toEqual(said)
  })
})
