import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, markWords, opening } from './mark-words.ts'
import { searchWordsIn } from './search-words.ts'

const marked = (text: string, typed: string) =>
  markWords(text, searchWordsIn(typed)).marks.map(([from, to]) => text.slice(from, to))

describe('what was asked for is marked', () => {
  it.each([
    ['Zero draft of the outcome document', 'dra zero', ['Zero', 'dra']],
    ['Genève, GENEVE et Geneva', 'genev', ['Genèv', 'GENEV', 'Genev']],
    ['adopted as A/RES/80/173', '80/173', ['80/173']],
    ['adopted as A/RES/80/173', 'a/res/80', ['A/RES/80']],
    ['adopted as A/RES/80/173', 'res/80/17', ['RES/80/17']],
    ['Under-Secretary', 'secretary', ['Secretary']],
    ['e-waste', 'waste e', ['e', 'waste']],
    ['undrafted', 'draft', []],
    ['信息社会世界峰会', '社会', ['社会']],
    ['مجتمع المعلومات', 'معلومات', ['معلومات']],
    ['한국 하나', '하', ['하']],
    ['İstanbul', 'istan', ['İstan']],
    ['a review a', 'a review', ['a', 'review', 'a']],
  ])('in %j, asked for %j', (text, typed, found) => {
    expect(marked(text, typed)).toEqual(found)
  })

  it('with the passage around it', () => {
    const text = `${'Before it much is said. '.repeat(20)}\nThe Kyoto  meeting. ${'Then more. '.repeat(40)}`
    const passage = excerpt(text, searchWordsIn('kyoto'))
    expect(passage?.text).toMatch(/^… .{20,80}The Kyoto meeting\. Then more\. .* …$/)
    expect(passage?.text.length).toBeLessThan(260)
    expect(excerpt('Kyoto\n\nJapan', searchWordsIn('japan'))?.text).toBe('Kyoto · Japan')
    expect(excerpt(text, searchWordsIn('osaka'))).toBeUndefined()
  })

  it('or not, where only how a text begins is asked for', () => {
    expect(opening('Geneva\n\nSwitzerland')).toEqual({ text: 'Geneva · Switzerland', marks: [] })
    expect(opening('word '.repeat(100)).text).toMatch(/^(word ){35}word …$/)
  })

  it('whatever the text and whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.stringMatching(/^[a-c ()*"]+$/),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), typed, (text, typed) => {
        const words = searchWordsIn(typed)
        let last = -1
        for (const [from, to] of markWords(text, words).marks) {
          expect(from).toBeGreaterThan(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = to
        }
        const passage = excerpt(text, words)
        if (passage) expect(passage.marks.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the words of what is typed', () => {
  it.each(['', '   ', '"', '* - ( ) : ^ …', '!!! ???', '\u0000'])('are none in %j', typed => {
    expect(searchWordsIn(typed)).toEqual([])
  })
})
