import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from './change.ts'
import { isSame } from './fields.ts'
import { type MergeChoice, merged, mergeParts, usualChoice } from './merge.ts'

const base = {
  title: 'Zero draft',
  status: 'planned',
  start: '2025-08',
  precision: 'month',
  dependsOn: ['elements-paper', 'second-reading'],
}
const merge = (mine: Fields, theirs: Fields, choice: MergeChoice = 'mine') =>
  merged(theirs, mergeParts(base, mine, theirs), part => usualChoice(part) ?? choice)

describe('two changes of one thing', () => {
  it('are both kept where they are of different fields', () => {
    const mine = { ...base, title: 'Zero draft of the outcome document' }
    const theirs = { ...base, status: 'done', note: 'Published' }
    expect(merge(mine, theirs)).toEqual({ ...theirs, title: mine.title })
    expect(mergeParts(base, mine, theirs).map(({ name, by }) => [name, by])).toEqual([
      ['title', 'me'],
      ['status', 'them'],
      ['note', 'them'],
    ])
  })

  it('of the same field wait for a choice', () => {
    const mine = { ...base, title: 'Mine' }
    const theirs = { ...base, title: 'Theirs' }
    const [part] = mergeParts(base, mine, theirs)
    expect(part).toMatchObject({ name: 'title', by: 'each', both: undefined })
    expect(part && usualChoice(part)).toBeUndefined()
    expect(merge(mine, theirs, 'mine').title).toBe('Mine')
    expect(merge(mine, theirs, 'theirs').title).toBe('Theirs')
    expect(merge(mine, theirs, 'base').title).toBe('Zero draft')
  })

  it('that say the same are one', () => {
    const same = { ...base, status: 'done' }
    expect(mergeParts(base, same, same)).toMatchObject([{ name: 'status', by: 'same' }])
    expect(merge(same, same)).toEqual(same)
  })

  it('of a date are never mixed: a date is taken whole from one side', () => {
    const mine = { ...base, start: '2025-08-29', precision: 'day', end: '2025-08-30' }
    const theirs = { ...base, start: '2025-Q3', precision: 'quarter' }
    expect(mergeParts(base, mine, theirs).map(({ name }) => name)).toEqual(['start'])
    expect(merge(mine, theirs, 'mine')).toEqual(mine)
    expect(merge(mine, theirs, 'theirs')).toEqual(theirs)
  })

  it('of a list keep what each put in, and leave out what either took out', () => {
    const mine = { ...base, dependsOn: ['second-reading', 'stocktaking'] }
    const theirs = { ...base, dependsOn: ['elements-paper', 'second-reading', 'sg-report'] }
    expect(merge(mine, theirs).dependsOn).toEqual(['second-reading', 'sg-report', 'stocktaking'])
  })

  it('of rows with an id are both kept unless they change the same row', () => {
    const [one, two] = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ] as const
    const rows = (...phases: object[]) => ({ ...base, phases })
    const parts = (mine: Fields, theirs: Fields) => mergeParts(rows(one, two), mine, theirs)
    const [kept] = parts(rows({ ...one, title: 'Mine' }, two), rows(one, { ...two, title: 'T' }))
    expect(kept?.both).toEqual({
      phases: [
        { id: 'a', title: 'Mine' },
        { id: 'b', title: 'T' },
      ],
    })
    const [clash] = parts(rows({ ...one, title: 'Mine' }, two), rows({ ...one, title: 'T' }, two))
    expect(clash?.both).toBeUndefined()
    const [removed] = parts(rows(two), rows({ ...one, title: 'T' }, two))
    expect(removed?.both).toBeUndefined()
  })
})

const value = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.boolean(), fc.constant(undefined))
const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
const list = fc.option(lists, { nil: undefined })
const things: fc.Arbitrary<Fields> = fc.record({
  title: value,
  note: value,
  start: value,
  end: value,
  precision: value,
  dependsOn: list,
  contributesTo: list,
})
const same = (a: Fields, b: Fields) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(name => isSame(a[name], b[name]))

describe('a merge of anything', () => {
  it('with somebody who changed nothing is the other change alone', () => {
    fc.assert(
      fc.property(things, things, (was, is) => {
        const choose = (mine: Fields, theirs: Fields) =>
          merged(theirs, mergeParts(was, mine, theirs), part => usualChoice(part) ?? 'base')
        expect(same(choose(is, was), is)).toBe(true)
        expect(same(choose(was, is), is)).toBe(true)
        expect(same(choose(is, is), is)).toBe(true)
      }),
    )
  })

  it('loses no change of a field that one side alone changed, whatever is chosen elsewhere', () => {
    const choices = fc.constantFrom<MergeChoice[]>(['base'], ['mine'], ['theirs'])
    fc.assert(
      fc.property(things, things, things, choices, (was, mine, theirs, [choice = 'base']) => {
        const parts = mergeParts(was, mine, theirs)
        const result = merged(theirs, parts, part => usualChoice(part) ?? choice)
        for (const { by, mine: own, theirs: other } of parts) {
          if (by === 'me')
            for (const [name, said] of Object.entries(own)) expect(result[name]).toEqual(said)
          if (by === 'them')
            for (const [name, said] of Object.entries(other)) expect(result[name]).toEqual(said)
        }
      }),
    )
  })

  it('of lists holds each addition, no removal and nothing twice, from either side', () => {
    fc.assert(
      fc.property(lists, lists, lists, (was, mine, theirs) => {
        const both = (a: string[], b: string[]) => {
          const parts = mergeParts({ list: was }, { list: a }, { list: b })
          return (merged({ list: b }, parts, part => usualChoice(part) ?? 'both').list ??
            []) as string[]
        }
        const result = both(mine, theirs)
        const expected = [...'abcdefgh'].filter(
          id =>
            (mine.includes(id) && theirs.includes(id)) ||
            (!was.includes(id) && (mine.includes(id) || theirs.includes(id))),
        )
        expect(result.toSorted()).toEqual(expected)
        expect(both(theirs, mine).toSorted()).toEqual(expected)
      }),
    )
  })
})
