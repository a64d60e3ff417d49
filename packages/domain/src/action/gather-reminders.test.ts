import { describe, expect, it } from 'vitest'
import { gatherReminders, type Remindable, type WaitingAction } from './gather-reminders.ts'

// A Monday.
const DUE = '2027-05-31'
const NOON = `${DUE}T12:00:00.000Z`

function anAction(more: Partial<WaitingAction> = {}): WaitingAction {
  return {
    processId: 'wsis20',
    id: 'report',
    title: 'Report',
    responsible: ['itu', 'undp'],
    status: 'open',
    due: DUE,
    precision: 'day',
    confidence: 'unverified',
    ...more,
  }
}

function somebody(personId: string, more: Partial<Remindable> = {}): Remindable {
  return {
    processId: 'wsis20',
    personId,
    role: 'editor',
    body: 'itu',
    isWilling: true,
    timeZone: 'UTC',
    ...more,
  }
}

const who = (actions: WaitingAction[], people: Remindable[], now = NOON) =>
  gatherReminders(actions, people, now).map(({ personId, items }) => [personId, items.length])

describe('reminders', () => {
  it('reach the assignee, else the editors of the body that leads', () => {
    const people = [
      somebody('ana', { role: 'member' }),
      somebody('bo'),
      somebody('cleo', { body: 'undp' }),
      somebody('dee', { processId: 'other' }),
    ]
    expect(who([anAction()], people)).toEqual([['bo', 1]])
    expect(who([anAction({ assignee: 'ana' })], people)).toEqual([['ana', 1]])
    expect(who([anAction({ assignee: 'gone' })], people)).toEqual([['bo', 1]])
    expect(who([anAction({ responsible: [] })], people)).toEqual([])
  })

  it('reach nobody who does not want them, and nobody in their stead', () => {
    const people = [somebody('ana', { role: 'member', isWilling: false }), somebody('bo')]
    expect(who([anAction({ assignee: 'ana' })], people)).toEqual([])
  })

  it('come together, once on a day', () => {
    const actions = [anAction(), anAction({ id: 'paper', processId: 'other' })]
    const own = [somebody('bo'), somebody('bo', { processId: 'other', body: 'itu' })]
    expect(who(actions, own)).toEqual([['bo', 2]])
    const told = own.map(person => ({ ...person, lastAt: `${DUE}T08:00:00.000Z` }))
    expect(who(actions, told)).toEqual([])
    const before = own.map(person => ({ ...person, lastAt: '2027-05-30T23:00:00.000Z' }))
    expect(who(actions, before)).toEqual([['bo', 2]])
  })

  it('come by the clock of each person', () => {
    const people = [
      somebody('kyoto', { timeZone: 'Asia/Tokyo' }),
      somebody('geneva', { timeZone: 'Europe/Zurich' }),
      somebody('santiago', { timeZone: 'America/Santiago' }),
    ]
    // 08:15 in Geneva, 15:15 in Japan, 02:15 in Chile.
    const found = gatherReminders([anAction()], people, `${DUE}T06:15:00.000Z`)
    expect(found.map(({ personId, on }) => [personId, on])).toEqual([
      ['kyoto', DUE],
      ['geneva', DUE],
    ])
  })

  it('wait until the next day on which the person works', () => {
    const saturday = anAction({ due: '2027-05-29' })
    expect(who([saturday], [somebody('bo')], '2027-05-29T12:00:00.000Z')).toEqual([])
    const [found] = gatherReminders([saturday], [somebody('bo')], NOON)
    expect(found?.items[0]?.kind).toBe(0)
  })
})
