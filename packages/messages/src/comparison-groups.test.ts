import { describe, expect, it } from 'vitest'
import {
  comparisonByBody,
  comparisonGroups,
  comparisonHtml,
  comparisonText,
  type ToldComparison,
} from './comparison-groups.ts'
import { messagesIn } from './messages.ts'

const messages = messagesIn('en')
const names = { acronym: (id: string) => id.toUpperCase(), nameOf: () => undefined }

const day = (start: string) => ({ start, precision: 'day' as const })
const month = (start: string) => ({ start, precision: 'month' as const })
const thing = (title: string, bodies: string[] = []) => ({
  thing: 'milestone',
  id: title.toLowerCase(),
  title,
  bodies,
  date: day('2025-08-29'),
})
const nothing: ToldComparison = {
  added: [],
  moved: [],
  cancelled: [],
  restored: [],
  done: [],
  changed: [],
}

describe('two moments compared, in words', () => {
  it('are groups of lines, and what can be copied into minutes', () => {
    const groups = comparisonGroups(
      messages,
      {
        ...nothing,
        added: [{ ...thing('Report'), date: null }],
        moved: [
          {
            ...thing('Deadline', ['itu', 'unesco']),
            before: day('2025-07-15'),
            after: day('2025-07-25'),
            how: 'moved',
            days: 10,
          },
          {
            ...thing('Draft'),
            before: month('2025-08'),
            after: day('2025-08-29'),
            how: 'narrowed',
            days: null,
          },
          {
            ...thing('Forum'),
            before: day('2025-08-29'),
            after: month('2025-08'),
            how: 'widened',
            days: null,
          },
          {
            ...thing('Session'),
            before: day('2025-08-29'),
            after: day('2025-08-28'),
            how: 'moved',
            days: -1,
          },
          {
            ...thing('Briefing'),
            before: day('2025-08-29'),
            after: day('2025-08-29'),
            how: 'moved',
            days: 0,
          },
        ],
        done: [thing('Workshop', ['itu'])],
        changed: [{ ...thing('Panel'), before: { place: 'Bern' }, after: { place: 'Rome' } }],
      },
      names,
    )
    expect(comparisonText('Changes', groups)).toBe(`Changes

Moved (4)
- Deadline (ITU and UNESCO): from 15 Jul 2025 to 25 Jul 2025, 10 days later
- Forum: from 29 Aug 2025 to August 2025, known less precisely
- Session: from 29 Aug 2025 to 28 Aug 2025, 1 day earlier
- Briefing: 29 Aug 2025, the same day, at other hours

Dated more precisely (1)
- Draft: from August 2025 to 29 Aug 2025

Added (1)
- Report

Done (1)
- Workshop (ITU): 29 Aug 2025

Otherwise changed (1)
- Panel: place from “Bern” to “Rome”
`)
  })

  it('are told for each body as well, with by whom and why', () => {
    const groups = comparisonByBody(
      messages,
      {
        ...nothing,
        added: [{ ...thing('Mandate'), date: null }, thing('Report', ['itu'])],
        moved: [
          {
            ...thing('Deadline', ['itu', 'cstd']),
            before: day('2025-07-15'),
            after: day('2025-07-25'),
            how: 'moved',
            days: 10,
          },
        ],
        changed: [
          { ...thing('Panel', ['cstd']), before: { place: 'Bern' }, after: { place: 'A & <b>' } },
        ],
      },
      { ...names, noteOf: (_, id) => (id === 'deadline' ? 'UNGA: asked for' : undefined) },
    )
    expect(comparisonText('Changes', groups)).toBe(`Changes

CSTD
- Deadline: moved from 15 Jul 2025 to 25 Jul 2025, 10 days later (UNGA: asked for)
- Panel: place from “Bern” to “A & <b>”

ITU
- Deadline: moved from 15 Jul 2025 to 25 Jul 2025, 10 days later (UNGA: asked for)
- Report: added, for 29 Aug 2025

Of no single body
- Mandate: added
`)
    expect(comparisonHtml('Changes', groups.slice(0, 1))).toBe(
      '<p><strong>Changes</strong></p><p><strong>CSTD</strong></p><ul>' +
        '<li>Deadline: moved from 15 Jul 2025 to 25 Jul 2025, 10 days later (UNGA: asked for)</li>' +
        '<li>Panel: place from “Bern” to “A &amp; &lt;b&gt;”</li></ul>',
    )
  })

  it('have no group where nothing differs', () => {
    expect(comparisonGroups(messages, nothing, names)).toEqual([])
  })
})
