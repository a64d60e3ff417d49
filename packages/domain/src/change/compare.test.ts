import { describe, expect, it } from 'vitest'
import type { ProcessRecord } from './as-of.ts'
import { compareRecords } from './compare.ts'

type Milestone = ProcessRecord['milestones'][number]
type Action = ProcessRecord['actions'][number]

function aRecord(of: { milestones?: Milestone[]; actions?: Action[] }): ProcessRecord {
  return {
    process: {
      id: 'p',
      title: 'P',
      leads: [],
      phases: [],
      stakeholderGroups: [],
      regions: [],
      questions: [],
      actionLines: [],
      revision: 1,
    },
    sources: [],
    bodies: [],
    mandates: [],
    milestones: [],
    outputs: [],
    consultations: [],
    meetings: [],
    decisions: [],
    actions: [],
    ...of,
  }
}

function aMilestone(more: Partial<Milestone> = {}): Milestone {
  return {
    id: 'draft',
    roadmap: 'itu',
    title: 'Draft',
    kind: 'publication',
    start: '2025-08-15',
    precision: 'day',
    status: 'planned',
    confidence: 'sourced',
    revision: 1,
    ...more,
  }
}

const compared = (before: Milestone | undefined, after: Milestone) =>
  compareRecords(aRecord({ milestones: before ? [before] : [] }), aRecord({ milestones: [after] }))

const nothing = { added: [], moved: [], cancelled: [], restored: [], done: [], changed: [] }
const draft = {
  thing: 'milestone',
  id: 'draft',
  title: 'Draft',
  bodies: ['itu'],
  date: { start: '2025-08-15', precision: 'day' },
}

describe('two moments of a record', () => {
  it('that say the same differ in nothing', () => {
    expect(compared(aMilestone(), aMilestone({ revision: 7, shared: false }))).toEqual(nothing)
  })

  it('show what was added, and without an earlier record all of it', () => {
    expect(compared(undefined, aMilestone())).toEqual({ ...nothing, added: [draft] })
    const { added } = compareRecords(undefined, aRecord({ milestones: [aMilestone()] }))
    expect(added.map(({ id }) => id)).toEqual(['draft', 'p'])
  })

  it('show what moved, and by how many days', () => {
    const date = { start: '2025-08-29', precision: 'day' }
    expect(compared(aMilestone(), aMilestone({ start: '2025-08-29' }))).toEqual({
      ...nothing,
      moved: [{ ...draft, date, before: draft.date, after: date, how: 'moved', days: 14 }],
    })
  })

  it.each([
    [{ status: 'planned' as const }, { status: 'cancelled' as const }, 'cancelled' as const],
    [{ status: 'cancelled' as const }, { status: 'planned' as const }, 'restored' as const],
    [{ status: 'cancelled' as const }, { status: 'done' as const }, 'done' as const],
    [{ status: 'tentative' as const }, { status: 'done' as const }, 'done' as const],
  ])('show what went from %j to %j as %s', (before, after, turn) => {
    expect(compared(aMilestone(before), aMilestone(after))).toEqual({ ...nothing, [turn]: [draft] })
  })

  it('show what says something else, beside what moved or was done', () => {
    const found = compared(
      aMilestone({ place: 'Geneva' }),
      aMilestone({ start: '2025-08-16', status: 'done', title: 'Zero draft' }),
    )
    expect(found.moved).toMatchObject([{ days: 1 }])
    expect(found.done).toMatchObject([{ id: 'draft' }])
    expect(found.changed).toMatchObject([
      { before: { place: 'Geneva', title: 'Draft' }, after: { place: null, title: 'Zero draft' } },
    ])
  })

  it('date an action by when it is due', () => {
    const action: Action = {
      id: 'a-1',
      title: 'Report',
      responsible: ['itu'],
      status: 'open',
      due: '2026-05',
      precision: 'month',
      confidence: 'seed',
      revision: 1,
    }
    const later = compareRecords(
      aRecord({ actions: [action] }),
      aRecord({ actions: [{ ...action, due: '2026-06' }] }),
    )
    expect(later.moved).toMatchObject([{ thing: 'action', id: 'a-1', days: 30 }])
    const undated = compareRecords(
      aRecord({ actions: [action] }),
      aRecord({ actions: [{ ...action, due: undefined, precision: undefined }] }),
    )
    expect(undated.changed).toMatchObject([{ before: { due: '2026-05' }, after: { due: null } }])
  })
})
