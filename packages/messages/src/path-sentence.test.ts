import { describe, expect, it } from 'vitest'
import { messagesIn } from './messages.ts'
import { pathSentence } from './path-sentence.ts'

const say = (why: 'interval' | 'lag' | 'working' | 'spare', days: number) =>
  pathSentence(messagesIn('en'), { why, dependsOn: 'draft', days }, () => 'Zero draft')

describe('a step of the critical path in words', () => {
  it.each([
    ['interval', 45, 'Depends on Zero draft; the planned interval of 45 days is kept.'],
    ['interval', 0, 'Depends on Zero draft; it follows at once.'],
    ['lag', 1, 'Depends on Zero draft; at least 1 day is needed after it.'],
    ['lag', -3, 'Depends on Zero draft; it may begin up to 3 days before that is over.'],
    ['working', 10, 'Depends on Zero draft; at least 10 working days are needed after it.'],
    ['spare', 39, 'Depends on Zero draft; 39 days are to spare between them.'],
    ['spare', 0, 'Depends on Zero draft; no day is to spare between them.'],
    ['spare', -5, 'Depends on Zero draft, which would be over 5 days too late.'],
  ] as const)('for %s of %i days', (why, days, sentence) => {
    expect(say(why, days)).toBe(sentence)
  })

  it('says where the path begins', () => {
    expect(pathSentence(messagesIn('en'), { why: 'begins' }, id => id)).toBe(
      'The path begins here.',
    )
  })
})
