import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import { renderLetter } from '../letter/render-letter.ts'
import { mentionLetter, type ToldComment } from './mention-letter.ts'

function render(more: Partial<ToldComment>) {
  const letter = mentionLetter(messagesIn('en'), {
    id: 12,
    thing: 'milestone',
    thingId: 'zero-draft',
    title: 'Zero draft',
    author: { id: 'ana', name: 'Ana Lima' },
    text: '@[bo], is the venue confirmed?\nSee https://example.int/a?b=1&c=2',
    mentions: [{ id: 'bo', name: 'Bo Ek' }],
    at: '2025-06-16T10:00:00.000Z',
    process: { id: 'wsis20', title: 'WSIS+20' },
    origin: 'https://tributary.test',
    ...more,
  })
  return renderLetter(messagesIn('en'), letter)
}

describe('the mail about a mention', () => {
  it('says who and where in its subject and first line, then what', () => {
    const { subject, text } = render({ acronym: 'ITU' })
    expect(subject).toBe('Ana Lima (ITU) mentioned you: Zero draft')
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Ana Lima (ITU) mentioned you in a comment on the milestone “Zero draft” (WSIS+20):',
      '',
      '@Bo Ek, is the venue confirmed?',
      'See https://example.int/a?b=1&c=2',
    ])
    expect(text).toContain('https://tributary.test/wsis20/milestones/zero-draft#comment-12')
  })

  it('shows what people wrote as text', () => {
    const { html } = render({
      text: '<script>alert(1)</script>',
      title: '<img src=x onerror=alert(1)>',
      author: { id: 'ana', name: '"><b>Ana' },
    })
    expect(html).not.toMatch(/<(script|img|b>)/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('lets no name and no title begin another header', () => {
    const { subject } = render({
      author: { id: 'ana', name: 'Ana\r\nBcc: all@example.int' },
      title: 'Zero\u2028draft\nX: y',
    })
    expect(subject).toBe('Ana Bcc: all@example.int mentioned you: Zero draft X: y')
  })

  it('says braces as they are', () => {
    expect(render({ title: '{title} {x, plural, other {#}}' }).subject).toBe(
      'Ana Lima mentioned you: {title} {x, plural, other {#}}',
    )
  })
})
