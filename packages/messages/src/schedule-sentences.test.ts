import { describe, expect, it } from 'vitest'
import { messagesIn } from './messages.ts'
import {
  conflictsSentence,
  goalSentence,
  rippleSentences,
  slipSentence,
} from './schedule-sentences.ts'

const messages = messagesIn('en')
const titles: Record<string, string> = {
  draft: 'Zero draft',
  comments: 'Comments on the zero draft',
  hearings: 'October consultations',
  rev: 'Revision 1',
  report: 'Final report',
  hlm: 'High-level meeting',
  session: '28th session',
}
const names = { title: (id: string) => titles[id] ?? id, acronym: (id: string) => id.toUpperCase() }
const goal = { isReached: false, holds: true, slackDays: 12, provided: [] }

describe('the sentence of the goal', () => {
  it.each([
    [goal, 'Goal holds with 12 days to spare.'],
    [{ ...goal, slackDays: 1 }, 'Goal holds with 1 day to spare.'],
    [{ ...goal, slackDays: 0 }, 'Goal holds with no day to spare.'],
    [{ ...goal, holds: false, slackDays: -5 }, 'Goal is missed by 5 days.'],
    [{ ...goal, slackDays: null }, 'Goal holds: nothing that may slip leads to it.'],
    [{ ...goal, isReached: true, slackDays: null }, 'Goal reached.'],
    [
      { ...goal, provided: [{ milestone: 'report', by: '2025-12-16' }] },
      'Goal holds with 12 days to spare, if Final report comes by 16 December 2025.',
    ],
    [
      { ...goal, slackDays: null, provided: [{ milestone: 'report', by: '2025-12-16' }] },
      'Goal holds, if Final report comes by 16 December 2025.',
    ],
  ])('of %j', (standing, sentence) => {
    expect(goalSentence(messages, standing, [], names)).toBe(sentence)
  })

  it('names the critical path', () => {
    expect(goalSentence(messages, goal, ['draft', 'rev', 'hlm'], names)).toBe(
      'Goal holds with 12 days to spare. Critical path: Zero draft → Revision 1 → High-level meeting.',
    )
  })
})

it('conflicts are counted and named, the possible ones apart', () => {
  const conflict = { milestone: 'rev', dependsOn: 'draft', certainty: 'certain' as const, days: 5 }
  const possible = { ...conflict, certainty: 'possible' as const, days: 1 }
  expect(conflictsSentence(messages, [], names)).toBe('No conflicts.')
  expect(conflictsSentence(messages, [conflict, possible], names)).toBe(
    '1 conflict: Revision 1 is 5 days too early to follow Zero draft. ' +
      '1 possible conflict: Revision 1 may be up to 1 day too early to follow Zero draft.',
  )
  expect(
    conflictsSentence(
      messages,
      Array.from({ length: 9 }, () => conflict),
      names,
    ),
  ).toMatch(/^9 conflicts: .* and 4 more\.$/)
})

describe('the sentences of a ripple', () => {
  it('say what slips, what is missed, whom it touches and what is left', () => {
    const ripple = {
      slips: [
        { milestone: 'comments', days: 33, to: '2025-11-05' },
        { milestone: 'hearings', days: 33, to: '2025-11-15' },
      ],
      missed: [{ milestone: 'session', days: 1 }],
      deadlines: ['comments'],
      consultations: ['hearings'],
      bodies: ['unga', 'ungis'],
      goal: { before: { ...goal, slackDays: 39 }, after: { ...goal, slackDays: 6 } },
    }
    expect(rippleSentences(messages, ripple, names)).toEqual([
      '2 milestones would slip: Comments on the zero draft by 33 days to 5 November 2025 and October consultations by 33 days to 15 November 2025.',
      'Deadline missed as announced: Comments on the zero draft.',
      'Consultation missed as announced: October consultations.',
      'Fixed date that would come too early: 28th session by 1 day.',
      'Bodies touched: UNGA and UNGIS.',
      'Goal holds with 6 days to spare. Before, it held with 39 days to spare.',
    ])
  })

  it('say that nothing slips', () => {
    const none = { slips: [], missed: [], deadlines: [], consultations: [], bodies: [] }
    expect(rippleSentences(messages, none, names)).toEqual(['Nothing else would slip.'])
    const missed = { ...goal, holds: false, slackDays: -2 }
    const sentences = rippleSentences(
      messages,
      { ...none, goal: { before: missed, after: goal } },
      names,
    )
    expect(sentences.at(-1)).toBe(
      'Goal holds with 12 days to spare. Before, it was missed by 2 days.',
    )
  })
})

it('a slip since a baseline is told with its body, either way', () => {
  const slip = { milestone: 'report', roadmap: 'unesco', days: 41 }
  expect(slipSentence(messages, slip, 'April 2025', names)).toBe(
    'UNESCO: Final report has slipped 41 days since the baseline “April 2025”.',
  )
  expect(slipSentence(messages, { ...slip, days: -1 }, 'April 2025', names)).toBe(
    'UNESCO: Final report has come forward 1 day since the baseline “April 2025”.',
  )
})
