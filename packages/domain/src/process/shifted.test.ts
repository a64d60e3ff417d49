import { describe, expect, it } from 'vitest'
import type { Consultation } from '../consultation/consultation.ts'
import type { Milestone } from '../milestone/milestone.ts'
import { documentFaults } from './document-faults.ts'
import { emptyDocument } from './empty-document.ts'
import type { ProcessDocument } from './process.ts'
import { shifted, yearsTo } from './shifted.ts'

const shift = { id: 'next', title: 'The next review', years: 10 }

function aMilestone(id: string, more: Partial<Milestone> = {}): Milestone {
  return {
    id,
    roadmap: 'cstd',
    title: id,
    kind: 'report',
    start: '2025-06-16',
    precision: 'day',
    status: 'done',
    confidence: 'sourced',
    ...more,
  }
}

function aConsultation(id: string, more: Partial<Consultation> = {}): Consultation {
  return {
    id,
    title: id,
    start: '2025-05',
    precision: 'month',
    organisers: ['cstd'],
    format: 'online',
    region: 'global',
    stakeholderGroups: ['academia'],
    questions: [],
    feedsInto: [],
    confidence: 'sourced',
    ...more,
  }
}

function aProcess(more: Partial<ProcessDocument> = {}): ProcessDocument {
  const empty = emptyDocument({ id: 'first', title: 'The first review' })
  return {
    ...empty,
    process: {
      ...empty.process,
      archived: true,
      leads: ['cstd'],
      phases: [{ id: 'all', title: 'All', start: '2024-02-29', end: '2025-12-31' }],
      questions: [{ id: 'q1', title: 'What changed?', source: 'note' }],
    },
    bodies: [
      {
        id: 'cstd',
        acronym: 'CSTD',
        name: 'CSTD',
        role: 'lead',
        dutyStation: 'Geneva',
        timeZone: 'Europe/Zurich',
      },
    ],
    sources: [
      { id: 'note', title: 'A note' },
      { id: 'news', title: 'News' },
    ],
    ...more,
  }
}

describe('a process made from another', () => {
  it('is planned again: nothing is done, sure or told of its dates', () => {
    const one = aMilestone('draft', { source: 'news', note: 'Came late', shared: true })
    const { milestones, process, sources } = shifted(aProcess({ milestones: [one] }), shift)
    expect(milestones).toEqual([
      {
        id: 'draft',
        roadmap: 'cstd',
        title: 'draft',
        kind: 'report',
        shared: true,
        start: '2035-06-16',
        precision: 'day',
        status: 'planned',
        confidence: 'unverified',
      },
    ])
    expect(process).toMatchObject({ id: 'next', title: 'The next review', leads: ['cstd'] })
    expect(process.phases).toEqual([
      { id: 'all', title: 'All', start: '2034-02-28', end: '2035-12-31' },
    ])
    expect(process).not.toHaveProperty('archived')
    expect(sources).toEqual([{ id: 'note', title: 'A note' }])
  })

  it('leaves out what was cancelled, with the links to it', () => {
    const document = aProcess({
      milestones: [
        aMilestone('a', { status: 'cancelled' }),
        aMilestone('b', {
          dependsOn: ['a'],
          lags: [{ on: 'a', days: 7 }],
          contributesTo: ['a', 'c'],
        }),
        aMilestone('c', { dependsOn: ['b'], lags: [{ on: 'b', days: 14 }], fixed: true }),
      ],
      consultations: [
        aConsultation('held', { feedsInto: ['a', 'b'], status: 'held' }),
        aConsultation('not-held', { status: 'cancelled' }),
      ],
      outputs: [
        { id: 'paper', milestone: 'b', title: 'Paper', url: 'https://example.int/', symbol: 'A/1' },
        { id: 'lost', milestone: 'a', title: 'Lost' },
      ],
    })
    document.process.goal = 'a'
    const made = shifted(document, shift)
    expect(
      made.milestones.map(({ id, dependsOn, contributesTo }) => [id, dependsOn, contributesTo]),
    ).toEqual([
      ['b', [], ['c']],
      ['c', ['b'], undefined],
    ])
    expect(made.milestones.map(({ lags }) => lags)).toEqual([[], [{ on: 'b', days: 14 }]])
    expect(made.milestones[1]?.fixed).toBe(true)
    expect(made.consultations).toMatchObject([
      { id: 'held', start: '2035-05', feedsInto: ['b'], status: 'idea' },
    ])
    expect(made.outputs).toEqual([{ id: 'paper', milestone: 'b', title: 'Paper' }])
    expect(made.process.goal).toBeUndefined()
    expect(documentFaults(made)).toEqual([])
  })

  it('has its goal on the date that is given, as precisely as it is given', () => {
    const goal = aMilestone('goal', { start: '2025-12-16', end: '2025-12-17' })
    const document = aProcess({ milestones: [goal, aMilestone('draft')] })
    document.process.goal = 'goal'
    const dates = (date?: string) =>
      shifted(document, { ...shift, goal: date }).milestones.map(({ start, end }) => [start, end])
    expect(dates()[0]).toEqual(['2035-12-16', '2035-12-17'])
    expect(dates('2035-12-11')[0]).toEqual(['2035-12-11', '2035-12-12'])
    expect(dates('2035-Q4')[0]).toEqual(['2035-Q4', undefined])
    expect(dates('2035-Q4')[1]).toEqual(['2035-06-16', undefined])
  })
})

describe('the years by which a process moves', () => {
  const goal = { start: '2025-12-16', end: '2025-12-17', precision: 'day' as const }

  it.each([
    ['2035', 10],
    ['2035-12', 10],
    ['2035-12-10', 10],
    ['2036-01', 10],
    ['2035-Q1', 9],
    ['2036-11', 11],
    ['2025', 0],
    ['9999', 7974],
  ])('bring its goal nearest to %s: %i', (date, years) => {
    expect(yearsTo(goal, date)).toBe(years)
  })
})
