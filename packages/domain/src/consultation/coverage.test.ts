import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../date/day.ts'
import { CONSULTATION_STATUSES, type Consultation } from './consultation.ts'
import { coverageOf } from './coverage.ts'

const REGIONS = ['africa', 'europe']
const GROUPS = ['academia', 'governments']
const FIRST = 20_089 // 2025-01-01

const consultation: fc.Arbitrary<Consultation> = fc
  .record({
    day: fc.nat(200),
    length: fc.nat(5),
    region: fc.constantFrom(...REGIONS),
    stakeholderGroups: fc.subarray(GROUPS),
    groupsHeard: fc.option(fc.subarray(GROUPS), { nil: undefined }),
    status: fc.constantFrom(undefined, undefined, ...CONSULTATION_STATUSES),
  })
  .map(({ day, length, ...rest }) => ({
    id: `co-${day}`,
    title: 'Hearing',
    start: dayOfNumber(FIRST + day),
    end: dayOfNumber(FIRST + day + length),
    precision: 'day',
    organisers: [],
    format: 'online',
    questions: [],
    feedsInto: [],
    confidence: 'sourced',
    ...rest,
  }))

describe('coverage', () => {
  it('counts each consultation where a reader would who goes through them cell by cell', () => {
    const asked = fc.tuple(fc.nat(200), fc.option(fc.nat(200)), fc.option(fc.nat(200)))
    fc.assert(
      fc.property(fc.array(consultation, { maxLength: 20 }), asked, (all, [today, begin, stop]) => {
        const [on, from, to] = [today, begin, stop].map(day =>
          day === null ? undefined : dayOfNumber(FIRST + day),
        ) as [string, string | undefined, string | undefined]
        const found = coverageOf(all, {
          by: 'groups',
          on,
          from,
          to,
          regions: REGIONS,
          columns: GROUPS,
        })
        const counted = all.filter(
          ({ start, end = start }) => (!from || end >= from) && (!to || start <= to),
        )
        const isOver = ({ start, end = start }: Consultation) => end < on
        const held = counted.filter(
          one => isOver(one) && ['held', undefined, 'confirmed'].includes(one.status),
        )
        const planned = counted.filter(
          one => !isOver(one) && !['cancelled', 'postponed'].includes(one.status ?? ''),
        )
        for (const { region, column, ...cell } of found.cells) {
          const there = (one: Consultation) => one.region === region
          expect([region, column, cell.held, cell.planned]).toEqual([
            region,
            column,
            held.filter(
              one => there(one) && (one.groupsHeard ?? one.stakeholderGroups).includes(column),
            ).length,
            planned.filter(one => there(one) && one.stakeholderGroups.includes(column)).length,
          ])
          expect(cell.consultations).toHaveLength(cell.held + cell.planned)
        }
        expect(found.total).toEqual({ held: held.length, planned: planned.length })
        const sums = Object.values(found.trend.at(-1)?.held ?? {})
        // What the period counts and is over by its end.
        const ended = held.filter(({ end = '' }) => !to || end <= to)
        if (sums.length > 0) expect(sums.reduce((a, b) => a + b)).toBe(ended.length)
      }),
      { numRuns: 200 },
    )
  })

  it('trends by quarters, ten years of them at the most', () => {
    const hearing = (start: string): Consultation => ({
      id: start,
      title: 'Hearing',
      start,
      precision: 'day',
      organisers: [],
      format: 'online',
      region: 'africa',
      stakeholderGroups: [],
      questions: [],
      feedsInto: [],
      confidence: 'sourced',
    })
    const asked = { by: 'groups' as const, regions: REGIONS, columns: GROUPS }
    const days = ['2025-02-10', '2025-08-01']
    const trend = coverageOf(days.map(hearing), { ...asked, on: '2025-08-15' }).trend
    expect(trend.map(({ until, held }) => [until, held.africa])).toEqual([
      ['2025-03-31', 1],
      ['2025-06-30', 1],
      ['2025-08-15', 2],
    ])
    const long = coverageOf([hearing('0001-01-01')], { ...asked, on: '2025-08-15' })
    expect(long.trend).toHaveLength(40)
  })
})
