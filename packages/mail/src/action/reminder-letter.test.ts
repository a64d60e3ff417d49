import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import { renderLetter } from '../letter/render-letter.ts'
import { type RemindedAction, type Reminder, reminderLetter } from './reminder-letter.ts'

function anItem(more: Partial<RemindedAction['action']> = {}): RemindedAction {
  return {
    action: {
      processId: 'wsis20',
      id: 'task-force',
      title: 'Set up the task force',
      responsible: ['itu'],
      status: 'open',
      due: '2027-05',
      precision: 'month',
      confidence: 'unverified',
      ...more,
    },
    process: 'WSIS+20',
    bodies: ['ITU', 'UNDP'],
    isOwn: false,
    href: 'https://tributary.test/report/secret',
  }
}

function render(more: Partial<Reminder> = {}) {
  const reminder: Reminder = {
    on: '2027-05-24',
    items: [anItem()],
    more: 0,
    until: '2027-07-23',
    origin: 'https://tributary.test',
    ...more,
  }
  return renderLetter(messagesIn('en'), reminderLetter(messagesIn('en'), reminder))
}

describe('the mail that reminds of actions', () => {
  it('says what is due when, and has a link for each answer', () => {
    const { subject, text } = render()
    expect(subject).toBe('Set up the task force: due in 7 days')
    expect(text).toContain(
      [
        'Set up the task force',
        'May 2027, due in 7 days',
        'WSIS+20, ITU and UNDP',
        'Done: https://tributary.test/report/secret?status=done',
        'In progress: https://tributary.test/report/secret?status=in-progress',
        'Blocked: https://tributary.test/report/secret?status=blocked',
      ].join('\n'),
    )
    expect(text).toContain('https://tributary.test/wsis20/actions?mine=1')
    expect(text).toContain('hold until 23 July 2027')
  })

  it('is neutral about dates that have passed, and says what an action waits for', () => {
    const blocked = { status: 'blocked', statusReason: 'No funds yet' } as const
    const { subject, text } = render({ on: '2027-06-07', items: [anItem(blocked)], more: 2 })
    expect(subject).toBe('Set up the task force: due 7 days ago, and 2 more actions')
    expect(text).toContain('Blocked: No funds yet')
    expect(text).toContain('2 more wait among your actions')
    expect(text).not.toMatch(/late|overdue|fail/i)
  })

  it('shows what people wrote as text, on one line', () => {
    const { html, subject } = render({
      items: [anItem({ title: '<b>Bold</b>\r\nBcc: all@example.int' })],
    })
    expect(html).not.toContain('<b>')
    expect(subject).toBe('<b>Bold</b> Bcc: all@example.int: due in 7 days')
  })
})
