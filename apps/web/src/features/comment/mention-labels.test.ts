import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asStored, asTyped, completionAt, labelled } from './mention-labels.ts'

const people = labelled(
  [
    { id: 'a1', name: 'Ana Lima', body: 'itu' },
    { id: 'a2', name: 'Ana Lima', body: 'undp' },
    { id: 'b', name: 'Bo', body: 'itu' },
    { id: 'c', name: 'Bo Ek (ITU)', body: null },
    { id: 'd', name: 'Íñigo d’Été' },
    { id: 'e1', name: 'Eve' },
    { id: 'e2', name: 'Eve' },
  ],
  body => body.toUpperCase(),
)

describe('people in a field', () => {
  it('are called by name, with more where that is not theirs alone', () => {
    expect(people.map(({ label }) => label)).toEqual([
      'Ana Lima (ITU)',
      'Ana Lima (UNDP)',
      'Bo',
      'Bo Ek (ITU)',
      'Íñigo d’Été',
      'Eve',
      'Eve 2',
    ])
  })

  it.each([
    ['@Ana Lima (UNDP), see @Bo', '@[a2], see @[b]'],
    ['@Bo Ek (ITU)!', '@[c]!'],
    ['(@Bo)', '(@[b])'],
    ['@Bob and ana@Bo are others', '@Bob and ana@Bo are others'],
    ['@Eve 2 @Eve', '@[e2] @[e1]'],
    ['@Ana Lima', '@Ana Lima'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(asStored(typed, people)).toBe(stored)
  })

  it('are the same after they were shown and stored again', () => {
    const token = fc.constantFrom(...people.map(({ id }) => `@[${id}]`))
    const pieces = fc
      .array(fc.oneof(token, fc.constantFrom('see ', '. ', '\n', 'so')))
      .map(all => all.join(' '))
    fc.assert(
      fc.property(pieces, text => {
        expect(asStored(asTyped(text, people), people)).toBe(text)
      }),
    )
  })

  it.each([
    [
      'hello @',
      ['Ana Lima (ITU)', 'Ana Lima (UNDP)', 'Bo', 'Bo Ek (ITU)', 'Íñigo d’Été', 'Eve', 'Eve 2'],
    ],
    ['@ana l', ['Ana Lima (ITU)', 'Ana Lima (UNDP)']],
    ['@inigo', ['Íñigo d’Été']],
    ['(@ek', ['Bo Ek (ITU)']],
    ['@xyz', undefined],
    ['@ ', undefined],
    ['a@bo', undefined],
    ['no one', undefined],
    ['@Ana Lima (ITU) and', undefined],
    ['@..', undefined],
  ])('are offered at %j', (typed, labels) => {
    const found = completionAt(typed, typed.length, people)
    expect(found?.people.map(({ label }) => label)).toEqual(labels)
  })
})
