import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import type { Values } from '../../ui/form/form.tsx'
import { errorsIn, fieldAt } from './thing-errors.ts'
import type { EditedThing } from './thing-values.ts'

const errors = (thing: EditedThing, values: Values) =>
  errorsIn(messagesIn('en'), { thing, values, zone: 'Europe/Zurich' })
const milestone = {
  title: 'Zero draft',
  roadmap: 'unga',
  kind: 'publication',
  status: 'planned',
  confidence: 'unverified',
  start: { text: 'August 2025', timeZone: '' },
}

describe('what is wrong with a form', () => {
  it('is nothing where the contract takes what it says', () => {
    expect(errors('milestone', milestone)).toEqual({})
  })

  it.each<[string, Values, Record<string, string>]>([
    ['no title', { title: ' ' }, { title: 'This is needed.' }],
    ['no kind', { kind: '' }, { kind: 'Choose one.' }],
    [
      'no date',
      { start: { text: '', timeZone: '' } },
      { start: 'Say when: a day, a month, a quarter or a year.' },
    ],
    [
      'a day too many',
      { start: { text: '31 June 2025', timeZone: '' } },
      { start: 'June 2025 has 30 days.' },
    ],
    ['a long place', { place: 'x'.repeat(501) }, { place: 'At most 500 characters, please.' }],
    ['a tab in a title', { title: 'a\tb' }, { title: 'Must be one line of plain text.' }],
    ['a long reason', { reason: 'x'.repeat(501) }, { reason: 'At most 500 characters, please.' }],
  ])('%s is said at its field', (_, change, wrong) => {
    expect(errors('milestone', { ...milestone, ...change })).toEqual(wrong)
  })

  it('of a due date is that it has hours or an end', () => {
    const action = { title: 'Report', responsible: [], status: 'open', confidence: 'seed' }
    const due = (text: string) => errors('action', { ...action, due: { text, timeZone: '' } })
    expect(due('')).toEqual({})
    expect(due('Q1 2027')).toEqual({})
    expect(due('12 May 2027 9:00-10:00')).toEqual({ due: 'A due date has no hours.' })
    expect(due('12-14 May 2027').due).toContain('one day, month, quarter or year')
    expect(due('soon').due).toContain('not understood as a date')
    expect(
      errors('action', { ...action, due: { text: '', timeZone: '' }, paragraph: 'two' }),
    ).toEqual({
      paragraph: 'Write a whole number from 1 to 10,000.',
    })
  })

  it('of a lag is said at its row, as the rows are sent', () => {
    const row = (on: string, days: string) => ({ on, days, working: false })
    const lags = (...days: string[]) => {
      const on = days.map((_, index) => `ms-${index}`)
      const rows = on.map((id, index) => row(id, days[index] ?? ''))
      return errors('milestone', { ...milestone, dependsOn: on, lags: rows })
    }
    expect(lags('10', '0', '-5', '')).toEqual({})
    const wrong = 'Write whole days, from -3,650 to 3,650, or nothing.'
    expect(lags('', 'soon')).toEqual({ 'lags.0.days': wrong })
    expect(lags('1', '1000000000')).toEqual({ 'lags.1.days': wrong })
    expect(lags('1.5')).toEqual({ 'lags.0.days': wrong })
  })

  it('of a row is said at its text', () => {
    const rows = {
      title: 'P',
      leads: [],
      stakeholderGroups: '',
      regions: '',
      questions: [],
      actionLines: [],
    }
    const phases = [{ id: 'one', title: '', start: '2025-02-01', end: '2025-01-01' }]
    expect(errors('process', { ...rows, phases })).toMatchObject({
      'phases.0.title': 'This is needed.',
    })
  })
})

describe('a path of the contract', () => {
  it.each([
    [['endsAt'], 'start'],
    [['dependsOn', '2'], 'dependsOn'],
    [['phases', '0', 'end'], 'phases.0.end'],
    [['title'], 'title'],
  ])('%j is of the field %s', (path, field) => {
    expect(fieldAt(path, milestone)).toBe(field)
  })
})
