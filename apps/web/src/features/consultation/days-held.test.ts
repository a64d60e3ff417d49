import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { expect, it } from 'vitest'
import { consultationsByDay, daysOfMonth, monthsOfYear } from './days-held.ts'

function aConsultation(id: string, more: Partial<ConsultationResource>): ConsultationResource {
  return {
    id,
    title: id,
    start: '2025-06-10',
    precision: 'day',
    organisers: [],
    format: 'online',
    region: 'europe',
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'seed',
    revision: 1,
    ...more,
  }
}

it('has every day of a year once, leap days too', () => {
  const days = monthsOfYear('2024').flatMap(daysOfMonth)
  expect(days).toHaveLength(366)
  expect(new Set(days).size).toBe(366)
})

it('shows what is on a day of that year on the clock of the reader, spans on each of their days', () => {
  const byDay = consultationsByDay(
    [
      aConsultation('span', { start: '2024-12-30', end: '2025-01-02' }),
      aConsultation('night', {
        startsAt: '2025-06-10T23:00',
        endsAt: '2025-06-10T23:45',
        timeZone: 'America/New_York',
      }),
      aConsultation('vague', { start: '2025-06', precision: 'month' }),
    ],
    { start: '2025-01-01', end: '2025-12-31' },
    'Asia/Kathmandu',
  )
  const ids = [...byDay].map(([day, found]) => [day, found.map(({ id }) => id)])
  expect(ids).toEqual([
    ['2025-01-01', ['span']],
    ['2025-01-02', ['span']],
    ['2025-06-11', ['night']],
  ])
})
