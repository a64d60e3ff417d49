import { describe, expect, it } from 'vitest'
import { filterIn } from './change-filter.ts'

describe('what an address asks to see of the log', () => {
  it('has days of the reader’s own calendar', () => {
    const asked = { from: '2025-06-16', to: '2025-06-16' }
    expect(filterIn(asked, [], 'Asia/Kathmandu')).toMatchObject({
      since: '2025-06-15T18:15:00Z',
      before: '2025-06-16T18:15:00Z',
    })
    expect(filterIn(asked, [], 'America/St_Johns')).toMatchObject({
      since: '2025-06-16T02:30:00Z',
      before: '2025-06-17T02:30:00Z',
    })
  })

  it('names what there is, or it asks for nothing', () => {
    const known = { thing: 'action', verb: 'cancel', body: 'itu', id: 'a-1' }
    expect(filterIn(known, ['itu'], 'UTC')).toMatchObject(known)
    const unknown = { thing: 'x', verb: 'x', body: 'x', id: '', from: 'soon', to: '2025-02-30' }
    expect(Object.values(filterIn(unknown, ['itu'], 'UTC'))).toEqual(Array(6).fill(undefined))
  })
})
