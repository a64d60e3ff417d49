import { describe, expect, it } from 'vitest'
import { type LoggedRevision, RecordAsOf } from './as-of.ts'
import type { Fields, Thing } from './change.ts'

const at = (day: string) => `${day}T00:00:00.000Z`

function revision(
  thing: Thing,
  thingId: string,
  n: number,
  day: string,
  after: Fields,
  position = 0,
): LoggedRevision {
  return { thing, thingId, revision: n, at: at(day), after, position }
}

const began = '2023-06-01'
const process = revision('process', 'p', 1, began, {
  id: 'p',
  title: 'P',
  leads: ['itu'],
  goal: 'final',
  phases: [],
  stakeholderGroups: [],
  regions: ['global'],
  questions: [],
  actionLines: [],
})
const itu = revision('body', 'itu', 1, began, { id: 'itu', acronym: 'ITU' })
const milestone = (id: string, n: number, day: string, after: Fields, position = 0) =>
  revision('milestone', id, n, day, n === 1 ? { id, roadmap: 'itu', ...after } : after, position)

function asOf(day: string, log: LoggedRevision[]) {
  const record = new RecordAsOf(at(day))
  for (const row of log) record.add(row)
  return record.record()
}

describe('the record as of an instant', () => {
  it('holds each thing as it was said by then, with its revision, and nothing of later', () => {
    const log = [
      process,
      itu,
      milestone('draft', 1, '2025-01-01', { start: '2025-08', place: 'Geneva' }),
      milestone('draft', 2, '2025-02-01', { start: '2025-08-29', place: null }),
      milestone('final', 1, '2025-03-01', { start: '2025-12' }),
    ]
    expect(asOf('2024-12-31', log)?.milestones).toEqual([])
    expect(asOf('2025-01-31', log)?.milestones).toEqual([
      { id: 'draft', roadmap: 'itu', start: '2025-08', place: 'Geneva', revision: 1 },
    ])
    expect(asOf('2025-02-01', log)?.milestones).toEqual([
      { id: 'draft', roadmap: 'itu', start: '2025-08-29', revision: 2 },
    ])
    expect(asOf('2025-03-01', log)?.milestones).toHaveLength(2)
  })

  it('names nothing that it does not hold yet', () => {
    const log = [
      process,
      itu,
      milestone('first', 1, began, { dependsOn: ['later'], contributesTo: ['later', 'second'] }),
      milestone('second', 1, began, {}, 1),
      revision('output', 'paper', 1, began, { id: 'paper', milestone: 'later', title: 'Paper' }),
      milestone('later', 1, '2025-01-01', {}, 2),
    ]
    const before = asOf('2024-01-01', log)
    expect(before?.milestones[0]).toEqual({
      id: 'first',
      roadmap: 'itu',
      contributesTo: ['second'],
      revision: 1,
    })
    expect(before?.outputs).toEqual([])
    expect(before?.process.goal).toBeUndefined()
    const after = asOf('2025-01-01', log)
    expect(after?.milestones[0]?.dependsOn).toEqual(['later'])
    expect(after?.outputs).toHaveLength(1)
  })

  it('is none before the process was there, even where something had been said', () => {
    const log = [milestone('draft', 1, '2023-01-01', {}), process, itu]
    expect(asOf('2023-05-31', log)).toBeUndefined()
    expect(asOf(began, log)?.milestones).toHaveLength(1)
  })

  it('keeps the order of the document, not of the log', () => {
    const log = [
      milestone('b', 1, began, {}, 1),
      process,
      itu,
      milestone('a', 1, began, {}, 0),
      milestone('c', 1, began, {}, 2),
    ]
    expect(asOf(began, log)?.milestones.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('takes no revision that builds on one of later, as clocks that differ may write them', () => {
    const log = [
      process,
      itu,
      milestone('draft', 1, '2025-01-01', { place: 'Geneva' }),
      milestone('draft', 2, '2025-01-03', { place: 'Paris' }),
      milestone('draft', 3, '2025-01-02', { title: 'Draft' }),
    ]
    expect(asOf('2025-01-02', log)?.milestones[0]).toMatchObject({ place: 'Geneva', revision: 1 })
    expect(asOf('2025-01-03', log)?.milestones[0]).toMatchObject({
      place: 'Paris',
      title: 'Draft',
      revision: 3,
    })
  })
})
