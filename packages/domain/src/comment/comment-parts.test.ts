import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionedIn, partsOf, withNames } from './comment-parts.ts'

const links = (text: string) => partsOf(text).flatMap(part => (part.kind === 'link' ? [part] : []))

describe('a comment', () => {
  it.each([
    ['see https://www.un.org/a?b=c#d.', 'https://www.un.org/a?b=c#d'],
    ['(https://example.int/a_(b))', 'https://example.int/a_(b)'],
    ['“https://example.int/a”, it says', 'https://example.int/a'],
    ['HTTPS://Example.INT', 'HTTPS://Example.INT'],
    ['<https://example.int/a>', 'https://example.int/a'],
  ])('has a link in %j', (text, link) => {
    expect(links(text).map(({ text }) => text)).toEqual([link])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://example.int',
    'https://',
    'http://%',
    'www.example.int',
    'xhttps://example.int',
  ])('has none in %j', text => {
    expect(links(text)).toEqual([])
  })

  it('names people once each, by id, and calls them by name', () => {
    const text = '@[pe_a-1]: as @[pe_b] said, @[pe_a-1] has it. a@[not an id] @[]'
    expect(mentionedIn(text)).toEqual(['pe_a-1', 'pe_b'])
    expect(withNames(text, id => (id === 'pe_b' ? 'Bo' : 'Ana'))).toBe(
      '@Ana: as @Bo said, @Ana has it. a@[not an id] @[]',
    )
  })

  it('loses nothing of its text, and links only to the web', () => {
    const pieces = fc.constantFrom('https://', 'http://a.int', '@[', ']', '(', ')', ' ', '.', 'x')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map(all => all.join('')),
        ),
        text => {
          const parts = partsOf(text)
          expect(parts.map(part => part.text).join('')).toBe(text)
          for (const { href } of links(text)) expect(href).toMatch(/^https?:\/\/./)
        },
      ),
    )
  })
})
