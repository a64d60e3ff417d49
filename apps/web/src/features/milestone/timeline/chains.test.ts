import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import { byActionLine, byPhase } from './grouping.ts'
import { type Lane, lanesOf, type MarkFacts, NO_FACTS } from './lanes.ts'
import { marksByKey } from './layout.ts'
import { criticalLinks, linksOf, waitingFor } from './links.ts'
import { chainNeighbour, neighbour } from './neighbour.ts'

const messages = messagesIn('en')

function aMilestone(id: string, start: string, more: Partial<MilestoneResource> = {}) {
  return {
    id,
    revision: 1,
    roadmap: 'unesco',
    title: id,
    kind: 'report',
    start,
    precision: start.length === 4 ? 'year' : 'day',
    status: 'planned',
    source: 'seed',
    confidence: 'sourced',
    ...more,
  } satisfies MilestoneResource
}

const phases = [
  { id: 'before', title: 'Before', start: '2024-01-01', end: '2025-06-30' },
  { id: 'after', title: 'After', start: '2025-07-01', end: '2026-12-31' },
]

function lanes(milestones: MilestoneResource[], critical: string[] = []): Lane[] {
  const facts = ({ id }: MilestoneResource): MarkFacts => ({
    ...NO_FACTS,
    isCritical: critical.includes(id),
  })
  return lanesOf(milestones, byPhase({ phases }, messages), ({ title }) => title, facts)
}

describe('lanes by phase', () => {
  it('hold a milestone in each phase that it may fall into, or outside all', () => {
    const found = lanes([
      aMilestone('long-ago', '2015-12-16'),
      aMilestone('some-time', '2025'),
      aMilestone('late', '2026-01-01'),
    ])
    expect(found.map(({ head, marks }) => [head.name, marks.map(({ key }) => key)])).toEqual([
      ['Before', ['some-time']],
      ['After', ['some-time@after', 'late']],
      ['Outside the phases', ['long-ago']],
    ])
  })
})

describe('lanes by action line', () => {
  it('take the lines of the consultations that feed into a milestone, not of cancelled ones', () => {
    const grouping = byActionLine(
      {
        actionLines: [
          { id: 'c1', title: 'Governments' },
          { id: 'c2', title: 'Infrastructure' },
        ],
      },
      [
        { feedsInto: ['report'], actionLines: ['c2', 'c1'] },
        { feedsInto: ['report', 'other'] },
        { feedsInto: ['other'], actionLines: ['c1'], status: 'cancelled' },
      ],
      messages,
    )
    expect(grouping.of(aMilestone('report', '2025-01-01'))).toEqual(['c2', 'c1'])
    expect(grouping.of(aMilestone('other', '2025-01-01'))).toEqual(['none'])
    expect(grouping.heads.at(-1)?.name).toBe('No action line')
  })
})

describe('the keys', () => {
  const milestones = [
    aMilestone('first', '2025-01-10'),
    aMilestone('second', '2025-02-10'),
    aMilestone('third', '2025-08-01', { dependsOn: ['first', 'second'] }),
    aMilestone('fourth', '2025-09-01', { dependsOn: ['third'] }),
    aMilestone('fifth', '2025-10-01', { dependsOn: ['third', 'hidden'] }),
  ]
  const walk = (from: string, key: string, critical: string[] = []) => {
    const all = lanes(milestones, critical)
    const mark = marksByKey(all).get(from)
    if (!mark) throw new Error(from)
    return (neighbour(all, mark, key) ?? chainNeighbour(all, mark, key))?.key
  }

  it('lead along time and from lane to lane', () => {
    expect(walk('first', 'ArrowRight')).toBe('second')
    expect(walk('first', 'ArrowLeft')).toBeUndefined()
    expect(walk('second', 'ArrowDown')).toBe('third')
    expect(walk('fifth', 'ArrowUp')).toBe('second')
    expect(walk('fifth', 'Home')).toBe('third')
  })

  it('lead to the last that a milestone waits for, and to the first that waits for it', () => {
    expect(walk('third', '[')).toBe('second')
    expect(walk('third', ']')).toBe('fourth')
    expect(walk('fourth', ']')).toBeUndefined()
    expect(walk('third', 'x')).toBeUndefined()
  })

  it('prefer what is on the critical path', () => {
    expect(walk('third', '[', ['first'])).toBe('first')
    expect(walk('third', ']', ['fifth'])).toBe('fifth')
  })

  it('find the lines to both sides of a milestone, and those of a path, as far as they are shown', () => {
    const marks = marksByKey(lanes(milestones))
    const third = marks.get('third')
    if (!third) throw new Error('third')
    const conflicts = [
      { milestone: 'third', dependsOn: 'second', certainty: 'certain' as const, days: 3 },
    ]
    const links = linksOf(third, marks, waitingFor(milestones), conflicts)
    expect(links.map(({ from, to, kind, isClash }) => [from, to, kind, isClash])).toEqual([
      ['first', 'third', 'before', false],
      ['second', 'third', 'before', true],
      ['third', 'fourth', 'after', false],
      ['third', 'fifth', 'after', false],
    ])
    const path = criticalLinks(['second', 'third', 'fifth', 'hidden'], marks)
    expect(path.map(({ key }) => key)).toEqual(['second third', 'third fifth'])
  })
})
