import { describe, expect, it } from 'vitest'
import { coverageFinding } from './coverage-finding.ts'
import { findings } from './en/findings.ts'
import { type FindingsKey, findingsTexts } from './findings.ts'
import { LOCALES, messagesIn } from './messages.ts'

it.each(LOCALES)('the texts of the findings in %s can all be said', locale => {
  const t = findingsTexts(messagesIn(locale))
  for (const key of Object.keys(findings) as FindingsKey[]) {
    const values = Object.fromEntries(
      [...findings[key].matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 2]),
    )
    expect(t(key, values), key).not.toBe('')
  }
})

describe('the finding of a matrix', () => {
  const en = messagesIn('en')
  const cell = (region: string, column: string, held = 0, planned = 0) => ({
    region,
    column,
    held,
    planned,
  })
  const found = {
    by: 'groups' as const,
    on: '2024-05-01',
    regions: [
      { region: 'global', held: 4, planned: 9 },
      { region: 'africa', held: 0, planned: 3 },
      { region: 'europe', held: 0, planned: 0 },
    ],
    cells: [
      cell('africa', 'academia', 0, 3),
      cell('europe', 'governments'),
      cell('europe', 'academia'),
    ],
    total: { held: 4, planned: 12 },
  }
  const name = (id: string) => en.term('group', id)

  it('names the regions that go unheard and the cells that are empty', () => {
    expect(coverageFinding(en, found, name)).toBe(
      'As of 1 May 2024, 4 consultations have been held and 12 are planned. Not heard so far: Africa (3 planned) and Europe (nothing planned). 2 of 3 cells (region by stakeholder group) have nothing held or planned: Europe (governments and academia).',
    )
  })

  it('names the region heard the least where all were, and the period', () => {
    const regions = [
      { region: 'africa', held: 3, planned: 0 },
      { region: 'europe', held: 1, planned: 0 },
    ]
    const all = { ...found, regions, cells: [cell('africa', 'academia', 3)], from: '2024-01-01' }
    expect(coverageFinding(en, all, name)).toBe(
      'As of 1 May 2024, 4 consultations have been held and 12 are planned from 1 January 2024 on. Every region has been heard, least often Europe: once. Each region has something held or planned with each stakeholder group.',
    )
  })
})
