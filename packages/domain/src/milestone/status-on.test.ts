import { expect, it } from 'vitest'
import { consultationStatusOn } from '../consultation/status-on.ts'
import type { Milestone } from './milestone.ts'
import { isOverdue, statusOn } from './status-on.ts'

const session: Milestone = {
  id: 'm',
  roadmap: 'x',
  title: 'A session',
  kind: 'session',
  start: '2025-07-07',
  end: '2025-07-11',
  precision: 'day',
  status: 'done',
  confidence: 'sourced',
}

it('a milestone that is done was still planned before it began', () => {
  expect(['2025-07-06', '2025-07-07', '2025-08-01'].map(on => statusOn(session, on))).toEqual([
    'planned',
    'done',
    'done',
  ])
  expect(statusOn({ ...session, status: 'cancelled' }, '2025-01-01')).toBe('cancelled')
})

it('a milestone is overdue once its whole window has passed', () => {
  const month = {
    ...session,
    start: '2025-07',
    end: undefined,
    precision: 'month' as const,
    status: 'planned' as const,
  }
  expect(['2025-07-31', '2025-08-01'].map(on => isOverdue(month, on))).toEqual([false, true])
  expect(isOverdue({ ...month, status: 'done' }, '2026-01-01')).toBe(false)
})

it('a consultation is held once its last day is over, unless something else is said of it', () => {
  const consultation = {
    ...session,
    organisers: [],
    format: 'hybrid' as const,
    region: 'r',
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    status: undefined,
  }
  expect(['2025-07-11', '2025-07-12'].map(on => consultationStatusOn(consultation, on))).toEqual([
    'confirmed',
    'held',
  ])
  expect(consultationStatusOn({ ...consultation, status: 'postponed' }, '2026-01-01')).toBe(
    'postponed',
  )
})
