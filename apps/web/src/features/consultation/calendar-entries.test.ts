import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { describe, expect, it } from 'vitest'
import { entriesIn, undatedIn } from './calendar-entries.ts'
import { type CalendarView, timesHolding } from './calendar-times.ts'
import { filtered } from './filter.ts'

function aConsultation(more: Partial<ConsultationResource>): ConsultationResource {
  return {
    id: 'c',
    title: 'Open consultation',
    start: '2025-06-10',
    precision: 'day',
    organisers: ['itu'],
    format: 'hybrid',
    region: 'europe',
    stakeholderGroups: ['academia'],
    questions: ['q1'],
    feedsInto: [],
    confidence: 'sourced',
    revision: 1,
    ...more,
  }
}

const night = aConsultation({
  startsAt: '2025-06-10T23:00',
  endsAt: '2025-06-10T23:45',
  timeZone: 'America/New_York',
})

describe('entries of the calendar', () => {
  it('stand on the reader’s own day and hour', () => {
    expect(entriesIn([night], 'Europe/Zurich')).toMatchObject([
      { start: '2025-06-11T05:00', end: '2025-06-11T05:45', allDay: false },
    ])
    expect(entriesIn([night], 'America/Santiago')).toMatchObject([{ start: '2025-06-10T23:00' }])
  })

  it('keep the hour on the wall through a change of clocks', () => {
    const at = (day: string) =>
      aConsultation({
        start: day,
        startsAt: `${day}T10:00`,
        endsAt: `${day}T11:00`,
        timeZone: 'America/New_York',
      })
    const hours = entriesIn(
      [at('2025-03-08'), at('2025-03-10'), at('2025-03-31')],
      'Europe/Zurich',
    ).map(({ start }) => start.slice(11))
    expect(hours).toEqual(['16:00', '15:00', '16:00'])
  })

  it('end all-day spans on the day after, and leave out what has no day', () => {
    const days = aConsultation({ start: '2025-12-30', end: '2025-12-31' })
    const month = aConsultation({ id: 'm', start: '2024-10', precision: 'month' })
    expect(entriesIn([days, month], 'Asia/Kathmandu')).toEqual([
      { id: 'c', title: 'Open consultation', start: '2025-12-30', end: '2026-01-01', allDay: true },
    ])
    expect(undatedIn([days, month], '2024-10')).toEqual([month])
    const holding = (view: CalendarView) => timesHolding(view, [days, month], 'Asia/Kathmandu')
    expect(holding('month')).toEqual(['2024-10', '2025-12'])
    expect(holding('week')).toEqual(['2025-12-29'])
    expect(holding('year')).toEqual(['2024', '2025'])
  })
})

describe('the filters', () => {
  it('keep what fits all of them', () => {
    const list = [
      aConsultation({}),
      aConsultation({ id: 'other', region: 'africa', start: '2024-10', precision: 'month' }),
    ]
    const ids = (filter: Parameters<typeof filtered>[1]) =>
      filtered(list, filter, '2025-01-01').map(({ id }) => id)
    expect(ids({})).toEqual(['c', 'other'])
    expect(ids({ region: 'africa' })).toEqual(['other'])
    expect(ids({ from: '2024-10-31', to: '2024-11-01' })).toEqual(['other'])
    expect(ids({ standing: 'planned' })).toEqual(['c'])
    expect(ids({ standing: 'held' })).toEqual(['other'])
    expect(ids({ standing: 'counted' })).toEqual(['c', 'other'])
    expect(ids({ q: 'OPEN consult' })).toEqual(['c', 'other'])
    expect(ids({ organiser: 'itu', group: 'academia', question: 'q2' })).toEqual([])
  })
})
