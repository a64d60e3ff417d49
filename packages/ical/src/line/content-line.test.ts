import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { contentLine, text, uri } from './content-line.ts'

const octets = (line: string) => new TextEncoder().encode(line).length

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aé ,;:\\"\n中ع🌍'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 400,
})

describe('a content line', () => {
  it('is of at most 75 octets a row, whole characters, and unfolds to what it was', () => {
    fc.assert(
      fc.property(anything, value => {
        const line = contentLine('SUMMARY', text(value))
        expect(line.endsWith('\r\n')).toBe(true)
        const [first = '', ...others] = line.slice(0, -2).split('\r\n')
        for (const row of [first, ...others]) expect(octets(row)).toBeLessThanOrEqual(75)
        for (const row of others) expect(row.startsWith(' ')).toBe(true)
        const unfolded = [first, ...others.map(row => row.slice(1))].join('')
        expect(unfolded).toBe(`SUMMARY:${text(value)}`)
      }),
    )
  })

  it.each([74, 75, 76, 149, 150, 1_000])(
    'of %i octets is folded no more often than it must be',
    n => {
      const line = contentLine('X', 'a'.repeat(n - 2))
      expect(line.split('\r\n').length - 1).toBe(n <= 75 ? 1 : 1 + Math.ceil((n - 75) / 74))
    },
  )

  it('keeps a character of four octets in one row', () => {
    for (let before = 60; before < 80; before++) {
      const rows = contentLine('X', `${'a'.repeat(before)}🌍`).split('\r\n')
      expect(rows.every(row => row.isWellFormed())).toBe(true)
    }
  })
})

describe('a text value', () => {
  it('is read back as it was by ical.js, control characters and overrides left out', () => {
    fc.assert(
      fc.property(anything, value => {
        const line = contentLine('SUMMARY', text(value))
        const calendar = new ICAL.Component(
          ICAL.parse(`BEGIN:VCALENDAR\r\n${line}END:VCALENDAR\r\n`),
        )
        const clean = value
          .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
          .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
          .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
        expect(calendar.getFirstPropertyValue('summary')).toBe(clean)
      }),
    )
  })

  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['two\r\nlines', 'two\\nlines'],
    ['END:VEVENT\rBEGIN:VEVENT', 'END:VEVENT\\nBEGIN:VEVENT'],
    ['a\u0085b\u2028c\u2029d', 'a\\nb\\nc\\nd'],
    ['bell\u0007 null\u0000 delete\u007f', 'bell null delete'],
    ['over\u202eride', 'override'],
  ])('%j becomes %j', (value, escaped) => {
    expect(text(value)).toBe(escaped)
  })
})

it('an address cannot end the line', () => {
  expect(uri('https://a.test/b\r\nX:y')).toBe('https://a.test/b%0D%0AX:y')
})
