import { describe, expect, it } from 'vitest'
import { moved, readItem, writtenItem } from './agenda-item.ts'
import { agendaOfBoth } from './agenda-of-both.ts'

const item = {
  id: 'draft',
  title: 'Draft',
  owner: 'itu',
  minutes: 20,
  papers: [{ title: 'Zero draft', url: 'https://un.org/a?b=c' }],
  on: '2027-01-04',
  closedOn: '2027-01-11',
} as const

describe('an item of an agenda', () => {
  it('is the same after it was written and read again', () => {
    const copy = { ...item, papers: [...item.papers] }
    expect(readItem(writtenItem(copy), { id: 'draft', on: '2027-01-18', before: copy })).toEqual({
      ok: true,
      item: copy,
    })
  })

  it('that is new is of its meeting, or of all of them', () => {
    const written = { ...writtenItem(), title: ' News ', papers: 'https://un.org/a' }
    expect(readItem(written, { id: 'x', on: '2027-01-18' })).toEqual({
      ok: true,
      item: {
        id: 'x',
        title: 'News',
        papers: [{ title: 'https://un.org/a', url: 'https://un.org/a' }],
        on: '2027-01-18',
      },
    })
    const standing = readItem({ ...written, isStanding: true }, { id: 'x', on: '2027-01-18' })
    expect(standing).not.toHaveProperty('item.on')
  })

  it.each([
    [{ minutes: '0' }, { minutes: true }],
    [{ minutes: '12.5' }, { minutes: true }],
    [{ minutes: 'ten' }, { minutes: true }],
    [{ papers: 'Zero draft\nhttps://un.org' }, { papers: true }],
    [{ papers: 'javascript:alert(1)' }, { papers: true }],
  ])('written as %j is refused', (written, faults) => {
    const read = readItem({ ...writtenItem(), title: 'x', ...written }, { id: 'x', on: undefined })
    expect(read).toEqual({ ok: false, faults })
  })

  it('moves among those that are shown, past those that are not', () => {
    const agenda = ['a', 'hidden', 'b', 'c'].map(id => ({ id, title: id }))
    const ids = (by: 1 | -1, id: string) =>
      moved(agenda, id, ['a', 'b', 'c'], by).map(other => other.id)
    expect(ids(1, 'a')).toEqual(['hidden', 'b', 'a', 'c'])
    expect(ids(-1, 'b')).toEqual(['b', 'a', 'hidden', 'c'])
    expect(ids(-1, 'a')).toEqual(['a', 'hidden', 'b', 'c'])
  })

  it('that two changed at once keeps both changes, unless they are of the same item', () => {
    const [a, b] = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ]
    const mine = [{ ...a, closedOn: 'closed' as const }, b]
    expect(
      agendaOfBoth([a, b], mine, [a, { ...b, title: 'Bee' }, { id: 'c', title: 'C' }]),
    ).toEqual([
      { ...a, closedOn: 'closed' },
      { ...b, title: 'Bee' },
      { id: 'c', title: 'C' },
    ])
    expect(agendaOfBoth([a, b], mine, [{ ...a, title: 'Other' }, b])).toBeUndefined()
    expect(agendaOfBoth([a, b], mine, [a, b])).toEqual(mine)
  })
})
