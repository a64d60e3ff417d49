import ICAL from 'ical.js'
import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { freshApp } from './world/app.ts'

type Parsed = {
  uid: string
  summary: string
  start: string
  end: string
  component: ICAL.Component
}

/** What ical.js reads: an all-day entry as its days, a timed one as its instants. */
function read(text: string): Parsed[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map(component => {
    const entry = new ICAL.Event(component)
    const write = (time: ICAL.Time) =>
      time.isDate ? time.toString() : time.toJSDate().toISOString()
    return {
      uid: entry.uid,
      summary: entry.summary,
      start: write(entry.startDate),
      end: write(entry.endDate),
      component,
    }
  })
}

const value = ({ component }: Parsed, name: string) => String(component.getFirstPropertyValue(name))

async function feed(path: string): Promise<Parsed[]> {
  const { get } = await freshApp()
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  return read(await answer.text())
}

describe('the feeds of WSIS+20', () => {
  it.each([
    ['/feeds/wsis20.ics', 59],
    ['/feeds/wsis20.ics?imprecise=1', 70],
    ['/feeds/wsis20/shared.ics', 18],
    ['/feeds/wsis20/consultations.ics', 22],
    ['/feeds/wsis20/roadmaps/itu.ics', 5],
    ['/feeds/wsis20/roadmaps/itu.ics?imprecise=1', 9],
    ['/feeds/wsis20/roadmaps/unesco.ics', 4],
    ['/feeds/wsis20/roadmaps/undp.ics', 0],
  ])('%s holds %i entries, as two parsers count them', async (path, count) => {
    const { get } = await freshApp()
    const text = await (await get(path)).text()
    expect(read(text)).toHaveLength(count)
    expect(
      Object.values(ical.parseICS(text)).filter(entry => entry?.type === 'VEVENT'),
    ).toHaveLength(count)
  })

  it('put Kyoto at 06:15 UTC, in both parsers', async () => {
    const entries = await feed('/feeds/wsis20/consultations.ics')
    const kyoto = entries.find(({ uid }) => uid === 'consultation-igf-2023.wsis20@tributary')
    expect(kyoto).toMatchObject({
      start: '2023-10-10T06:15:00.000Z',
      end: '2023-10-10T07:45:00.000Z',
    })
    const { get } = await freshApp()
    const parsed = ical.parseICS(await (await get('/feeds/wsis20/consultations.ics')).text())
    const other = parsed['consultation-igf-2023.wsis20@tributary']
    expect(other?.type === 'VEVENT' && other.start.toISOString()).toBe('2023-10-10T06:15:00.000Z')
  })

  it('end all-day entries on the day after, and count them by their revision', async () => {
    const entries = await feed('/feeds/wsis20.ics')
    const of = (id: string) =>
      entries.find(({ uid }) => uid === `milestone-${id}.wsis20@tributary`) as Parsed
    expect(of('unga-hlm')).toMatchObject({
      start: '2025-12-16',
      end: '2025-12-18',
      summary: 'UNGA: High-level meeting on the overall review (WSIS+20)',
    })
    expect(value(of('unga-hlm'), 'sequence')).toBe('0')
    expect(value(of('elements-input-deadline'), 'sequence')).toBe('2')
    expect(value(of('unga-hlm'), 'status')).toBe('CONFIRMED')
  })

  it('put what is known to the month on its last day: all-day, tentative, transparent, the month named', async () => {
    const entries = await feed('/feeds/wsis20/shared.ics')
    const session = entries.find(({ uid }) => uid.startsWith('milestone-cstd-27.')) as Parsed
    expect(session).toMatchObject({ start: '2024-04-30', end: '2024-05-01' })
    expect(session.summary).toMatch(/\(April 2024\)$/)
    expect([value(session, 'status'), value(session, 'transp')]).toEqual([
      'TENTATIVE',
      'TRANSPARENT',
    ])
  })

  it('give the same bytes for the same record, and link back', async () => {
    const { get } = await freshApp()
    const [first, second] = [
      await (await get('/feeds/wsis20.ics')).text(),
      await (await get('/feeds/wsis20.ics')).text(),
    ]
    expect(first).toBe(second)
    expect(first).toContain('SOURCE;VALUE=URI:https://tributary.test/feeds/wsis20.ics\r\n')
    expect(first).toContain('URL:https://tributary.test/wsis20/milestones/zero-draft\r\n')
  })
})
