import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../change/change.ts'
import { askedOf, compareCalendar, settledBy } from './compare-calendar.ts'
import type { Incoming } from './incoming.ts'

const ON = '2027-01-01'
const day = { title: 'Hearing', start: '2027-05-12', precision: 'day' }
const moved = { ...day, start: '2027-05-19' }
const cancelled = { ...day, status: 'cancelled' }

/** What is known after a calendar said all these, one after the other; null where it has no entry. */
function after(said: (Fields | null)[], known: Incoming[] = [], on = ON): Incoming {
  let all = known
  for (const fields of said) {
    const told = compareCalendar(fields ? [{ uid: 'a', fields }] : [], all, on)
    all = [...all.filter(({ uid }) => !told.some(entry => entry.uid === uid)), ...told]
  }
  if (!all[0]) throw new Error('nothing is known')
  return all[0]
}

function accepted(entry: Incoming): Incoming {
  return { ...entry, status: 'accepted', settled: settledBy(entry), consultation: 'hearing' }
}

const taken = accepted(after([day]))

describe('what a calendar asks for', () => {
  it('is new where nobody knew it, unless it is cancelled before it comes', () => {
    expect(after([day])).toMatchObject({ kind: 'new', status: 'open', fields: day })
    expect(compareCalendar([{ uid: 'a', fields: cancelled }], [], ON)).toEqual([])
  })

  it('is withdrawn where the calendar takes it back before anybody decides, and may come again', () => {
    expect(after([day, null]).status).toBe('withdrawn')
    expect(after([day, cancelled]).status).toBe('withdrawn')
    expect(after([day, null, moved])).toMatchObject({ status: 'open', kind: 'new', fields: moved })
  })

  it('is what the calendar changed since it was accepted, and nothing else', () => {
    const entry = after(
      [{ ...moved, venue: 'Room 2' }],
      [{ ...taken, settled: { ...day, city: 'Bonn' } }],
    )
    expect(entry).toMatchObject({ kind: 'changed', status: 'open' })
    expect(askedOf(entry)).toEqual({ start: '2027-05-19', venue: 'Room 2', city: null })
  })

  it('is nothing any more where the calendar goes back to what was accepted', () => {
    expect(after([moved, day], [taken])).toMatchObject({ status: 'accepted', fields: day })
  })

  it('is to cancel what is cancelled there or gone, but not what is past', () => {
    expect(after([cancelled], [taken])).toMatchObject({ kind: 'cancelled', status: 'open' })
    const gone = after([null], [taken])
    expect(gone).toMatchObject({ kind: 'gone', status: 'open' })
    expect(askedOf(gone)).toEqual({ status: 'cancelled' })
    expect(after([null], [taken], '2027-05-13')).toEqual(taken)
    expect(after([null, day], [accepted(gone)])).toMatchObject({ kind: 'changed', status: 'open' })
    expect(askedOf(after([null, day], [accepted(gone)]))).toEqual({ status: null })
  })

  it('is not asked again once it is declined: a change until it is another one, a new one never', () => {
    const declined: Incoming = { ...after([day]), status: 'declined' }
    expect(after([moved, null, day], [declined])).toEqual(declined)
    const refused: Incoming = { ...after([moved], [taken]), status: 'declined' }
    expect(after([moved], [refused])).toEqual(refused)
    expect(after([{ ...moved, venue: 'Room 2' }], [refused]).status).toBe('open')
    const kept: Incoming = { ...after([null], [taken]), status: 'declined' }
    expect(after([null], [kept])).toEqual(kept)
  })

  it('is the same however often the calendar says the same', () => {
    const said = fc.option(fc.constantFrom<Fields>(day, moved, cancelled), { nil: null })
    const status = fc.constantFrom('open', 'accepted', 'declined')
    fc.assert(
      fc.property(said, said, status, fc.boolean(), (first, second, decision, isTaken) => {
        const known = isTaken ? [taken] : []
        if (first === null && !isTaken) return
        if (first === cancelled && !isTaken) return
        const entry = after([first], known)
        const decided = decision === 'accepted' ? accepted(entry) : { ...entry, status: decision }
        const once = after([second], [decided as Incoming])
        expect(after([second, second], [decided as Incoming])).toEqual(once)
      }),
    )
  })
})
