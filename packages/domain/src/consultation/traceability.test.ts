import { describe, expect, it } from 'vitest'
import type { Milestone, MilestoneKind } from '../milestone/milestone.ts'
import type { Consultation } from './consultation.ts'
import { traceabilityOf } from './traceability.ts'

function aMilestone(
  id: string,
  kind: MilestoneKind,
  start: string,
  contributesTo: string[],
): Milestone {
  return {
    id,
    roadmap: 'itu',
    title: id,
    kind,
    start,
    precision: 'day',
    status: 'planned',
    contributesTo,
    confidence: 'sourced',
  }
}

function aConsultation(id: string, start: string, more: Partial<Consultation> = {}): Consultation {
  return {
    id,
    title: id,
    start,
    precision: start.length === 10 ? 'day' : 'month',
    organisers: ['itu'],
    format: 'online',
    region: 'africa',
    stakeholderGroups: [],
    questions: [],
    feedsInto: ['report'],
    confidence: 'sourced',
    ...more,
  }
}

// The report and the draft contribute to each other: a circle, as records may have.
const milestones = [
  aMilestone('report', 'report', '2025-06-01', ['draft']),
  aMilestone('draft', 'publication', '2025-08-01', ['goal', 'report']),
  aMilestone('goal', 'session', '2025-12-01', []),
  aMilestone('first-call', 'deadline', '2025-03-01', ['report']),
  aMilestone('second-call', 'deadline', '2025-04-01', ['report']),
  { ...aMilestone('dropped', 'report', '2025-04-01', ['goal']), status: 'cancelled' as const },
]
const hosts = new Map([['itu', { dutyStation: 'Geneva', timeZone: 'Europe/Zurich' }]])

function traced(consultations: Consultation[], on = '2025-05-01') {
  return traceabilityOf({ consultations, milestones, hosts, goal: 'goal' }, on)
}

describe('where a consultation goes', () => {
  it('is measured by the last deadline of what it feeds', () => {
    const { links } = traced([
      aConsultation('in-time', '2025-03-15'),
      aConsultation('late', '2025-04-03'),
      aConsultation('vague', '2025-04'),
    ])
    expect(
      links.map(({ consultation, deadline, late, mayBeLate, days }) => [
        consultation,
        deadline,
        late,
        mayBeLate,
        days,
      ]),
    ).toEqual([
      ['in-time', 'second-call', false, false, 0],
      ['late', 'second-call', true, false, 2],
      ['vague', 'second-call', false, true, 0],
    ])
  })

  it('is on time or late by its inputs, once they are delivered', () => {
    const input = (delivered: string) => [{ title: 'Summary', into: 'report', delivered }]
    const { links, outputs } = traced([
      aConsultation('late-input', '2025-03-15', { inputs: input('2025-04-20') }),
      aConsultation('early-input', '2025-04-10', { inputs: input('2025-03-20') }),
      aConsultation('to-come', '2025-03-16', { inputs: input('2025-05-20') }),
      aConsultation('ahead', '2025-07-01'),
    ])
    expect(links.map(({ consultation, state, late }) => [consultation, state, late])).toEqual([
      ['late-input', 'delivered', true],
      ['early-input', 'delivered', false],
      ['to-come', 'held', false],
      ['ahead', 'due', true],
    ])
    expect(outputs.find(({ output }) => output === 'report')).toMatchObject({
      delivered: ['late-input', 'early-input'],
      held: ['to-come'],
      due: ['ahead'],
      late: ['late-input', 'ahead'],
    })
  })

  it('ends at the goal, through circles too, and not through what is cancelled', () => {
    const { consultations, flows } = traced([
      aConsultation('a', '2025-03-15'),
      aConsultation('b', '2025-03-15', { feedsInto: ['dropped'] }),
      aConsultation('c', '2025-03-15', { status: 'cancelled' }),
    ])
    expect(consultations).toEqual([
      { consultation: 'a', reaches: ['report', 'draft', 'goal'], reachesGoal: true },
      { consultation: 'b', reaches: [], reachesGoal: false },
    ])
    expect(flows).toEqual([
      { from: 'report', to: 'draft' },
      { from: 'draft', to: 'goal' },
      { from: 'draft', to: 'report' },
    ])
  })
})
