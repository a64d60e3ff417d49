import type { ScheduleOptions } from '@tributary/domain/schedule/chart'
import { type Schedule, schedule } from '@tributary/domain/schedule/schedule'
import { slipsSince } from '@tributary/domain/schedule/slips-since'
import { workCalendarOf } from '@tributary/domain/schedule/un-calendar'
import { MONDAY_TO_FRIDAY } from '@tributary/domain/schedule/work-calendar'
import { expect, it } from 'vitest'
import { wsis20Document } from './document.ts'

const { process, milestones, bodies, history } = wsis20Document()

function scheduled(options: ScheduleOptions = {}): Schedule {
  const found = schedule(milestones, {
    goal: process.goal,
    calendarOf: roadmap => {
      const body = bodies.find(({ id }) => id === roadmap)
      return body ? workCalendarOf(body) : MONDAY_TO_FRIDAY
    },
    ...options,
  })
  if (!found.ok) throw new Error(JSON.stringify(found.faults))
  return found.schedule
}

it('the critical path to the high-level meeting runs through the zero draft, 39 days to spare', () => {
  const found = scheduled()
  expect(found.criticalPath()).toEqual([
    'modalities-cofacilitators',
    'modalities',
    'cofacilitators',
    'first-prep-meeting',
    'elements-paper',
    'elements-input-deadline',
    'zero-draft',
    'october-consultations',
    'rev-1',
    'unga-hlm',
  ])
  // ITU's report is dated 2025: it holds as long as that comes in time.
  expect(found.goal()).toEqual({
    milestone: 'unga-hlm',
    isReached: false,
    holds: true,
    slackDays: 39,
    provided: [{ milestone: 'itu-final-report', by: '2025-12-16' }],
  })
})

it('each milestone has its slack to the high-level meeting, or leads elsewhere', () => {
  const slacks = scheduled()
    .all()
    .filter(({ slackDays }) => slackDays !== null)
    .map(({ milestone, slackDays }) => [milestone, slackDays])
  expect(Object.fromEntries(slacks)).toEqual({
    'mandate-70-125': 69,
    'ecosoc-2023-3': 456,
    'cstd-consultations-launch': 456,
    'cstd-27': 427,
    'cstd-questionnaire': 182,
    'cstd-synthesis': 93,
    'cstd-28': 93,
    'cstd-report-to-ga': 64,
    'itu-ocp-final-brief': 564,
    'itu-hle-2024': 564,
    'itu-call-for-inputs': 173,
    'itu-final-report': 0,
    'unesco-roadmap': 168,
    'unesco-conference-2025': 168,
    'unesco-report': 77,
    'modalities-cofacilitators': 39,
    modalities: 39,
    cofacilitators: 39,
    'first-prep-meeting': 39,
    'elements-paper': 39,
    'elements-input-deadline': 39,
    'zero-draft': 39,
    'zero-draft-comments': 50,
    'october-consultations': 39,
    'rev-1': 39,
    'unga-hlm': 39,
  })
})

it('the record is in no certain conflict, and in possible ones where a date is a year', () => {
  expect(scheduled().conflicts()).toEqual([
    { milestone: 'cstd-30', dependsOn: 'ungis-task-force', certainty: 'possible', days: 364 },
    {
      milestone: 'itu-final-report',
      dependsOn: 'itu-call-for-inputs',
      certainty: 'possible',
      days: 176,
    },
    { milestone: 'unga-hlm', dependsOn: 'itu-final-report', certainty: 'possible', days: 15 },
  ])
})

it('the zero draft on 1 October misses the comments and the consultations, and leaves 6 days', () => {
  const rippled = scheduled().ripple([
    { milestone: 'zero-draft', start: '2025-10-01', precision: 'day' },
  ])
  if (!rippled.ok) throw new Error(JSON.stringify(rippled.faults))
  const { ripple } = rippled
  expect(ripple.slips).toEqual([
    { milestone: 'zero-draft-comments', days: 33, to: '2025-11-05', slackDays: 17 },
    { milestone: 'october-consultations', days: 33, to: '2025-11-15', slackDays: 6 },
    { milestone: 'rev-1', days: 33, to: '2025-12-10', slackDays: 6 },
    { milestone: 'ungis-cofacilitators-meeting', days: 33, to: '2025-12-20', slackDays: null },
  ])
  expect(ripple).toMatchObject({
    missed: [],
    deadlines: ['zero-draft-comments'],
    consultations: ['october-consultations'],
    bodies: ['unga', 'ungis'],
    goal: { before: { slackDays: 39 }, after: { holds: true, slackDays: 6 } },
    conflicts: { arising: [], resolved: [] },
  })
})

it('a zero draft that comes six weeks late is too late for the high-level meeting', () => {
  const rippled = scheduled().ripple([
    { milestone: 'zero-draft', start: '2025-10-10', precision: 'day' },
  ])
  expect(rippled).toMatchObject({
    ripple: {
      missed: [{ milestone: 'unga-hlm', days: 3 }],
      goal: { after: { holds: false, slackDays: -3 } },
      conflicts: { arising: [{ milestone: 'zero-draft-comments', certainty: 'certain', days: 7 }] },
    },
  })
})

it('once the meeting has been held, the goal is reached', () => {
  expect(scheduled({ on: '2026-01-15' }).goal()).toMatchObject({ isReached: true, slackDays: null })
  expect(scheduled({ on: '2025-08-20' }).criticalPath()).toEqual([
    'zero-draft',
    'october-consultations',
    'rev-1',
    'unga-hlm',
  ])
})

it('since it was announced, the deadline for input slipped by 10 days and no month by its narrowing', () => {
  const said = milestones.map(milestone => {
    const first = history.find(earlier => earlier.milestone === milestone.id)
    if (!first) return milestone
    const { end: _, startsAt: _s, endsAt: _e, timeZone: _z, ...rest } = milestone
    return { ...rest, start: first.start, precision: first.precision }
  })
  expect(slipsSince(said, milestones).map(({ milestone, days }) => [milestone, days])).toEqual([
    ['elements-input-deadline', 10],
    ['itu-hle-2025', 7],
    ['cofacilitators', -38],
  ])
})
