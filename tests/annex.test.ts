import { readTable } from '@tributary/annex/read/read-table'
import { describe, expect, it } from 'vitest'
import { annexWorld, cellsIn, chosen } from './world/annex.ts'

const { ask, preview, file, get } = await annexWorld()

const HEADS = ['Date', 'Title', 'Organiser(s)', 'Place', 'Region', 'Format']
const kinds = (found: Awaited<ReturnType<typeof preview>>) => found.rows.map(({ kind }) => kind)
const wrongs = (found: Awaited<ReturnType<typeof preview>>) =>
  found.rows.map(({ faults }) => faults.map(({ message }) => message).join(' '))

describe('Annex 1 taken away and brought back', () => {
  it.each(['xlsx', 'csv', 'ics'])('as %s says what stands already, in every row', async format => {
    for (const query of ['', '?on=2024-06-01', '?region=europe&on=2025-06-16']) {
      const cells = cellsIn(readTable((await file(format, query)).bytes))
      const { counts, rows } = await preview(cells)
      expect(rows.filter(({ kind }) => kind !== 'identical')).toEqual([])
      expect(counts.identical).toBe(query.includes('europe') ? 3 : 22)
    }
  })

  it('is known by title and date where the references are lost', async () => {
    const cells = cellsIn(readTable((await file('csv')).bytes)).map(row => row.slice(0, 12))
    const { counts, columns } = await preview(cells)
    expect(columns.map(({ field }) => field)).not.toContain('id')
    expect(counts).toEqual({ new: 0, changed: 0, identical: 22, wrong: 0 })
  })
})

describe('a preview', () => {
  it('tells rows that are new, changed, identical and wrong apart, field by field', async () => {
    const found = await preview([
      ['Annex 1: draft of 3 May'],
      [],
      HEADS,
      ['29 July 2025', 'Virtual stakeholder consultation', 'UNGA; UN DESA', 'Online', 'Global', ''],
      ['13-15 October 2025', 'Stakeholder consultations on the zero draft', '', '', '', 'Hybrid'],
      ['Q1 2027', 'Hearing of cities', 'ITU, UNESCO and UNDP', 'Nairobi, Kenya', 'Africa', ''],
      ['31/02/2027', 'Never', 'IITU', 'Genva, Switzerland', 'Afrika', 'by letter'],
      ['Q1 2027', 'Hearing of cities', 'ITU, UNESCO and UNDP', 'Nairobi, Kenya', 'Africa', ''],
    ])
    expect(kinds(found)).toEqual(['identical', 'changed', 'new', 'wrong', 'wrong'])
    expect(found.rows.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8])
    expect(found.rows[1]).toMatchObject({
      id: 'october-2025',
      revision: 1,
      changes: [
        { field: 'date', before: '13–14 October 2025', after: '13–15 October 2025' },
        { field: 'format', before: 'In person', after: 'In person and online' },
      ],
    })
    expect(found.rows[3]?.faults.map(({ message, near }) => [message, near])).toEqual([
      ['“31/02/2027”: February 2027 has 28 days.', []],
      ['“IITU” is no body of this process. Did you mean ITU?', ['ITU']],
      ['“by letter” is no format of this process.', []],
      ['“Afrika” is no region of this process. Did you mean Africa?', ['Africa']],
    ])
    expect(found.rows[3]?.notes).toMatchObject([{ value: 'Genva', near: ['Geneva'] }])
    expect(found.rows[4]?.faults[0]?.message).toBe('It repeats row 6.')
  })

  it('asks once which number is the day, and reads the file by the answer', async () => {
    const cells = [HEADS, ['03/04/2027 - 05/04/2027', 'Hearing', 'ITU', 'Geneva', 'Global', '']]
    const asked = await preview(cells)
    expect([asked.ambiguous, kinds(asked)]).toEqual(['03/04/2027 - 05/04/2027', ['wrong']])
    const date = async (dayOrder: string) =>
      (await preview(cells, { dayOrder })).rows[0]?.changes[0]?.after
    expect(await date('day-first')).toBe('3–5 April 2027')
    expect(await date('month-first')).toBe('4 March – 4 May 2027')
  })

  it('reads two rows of heads, hours of the place, and columns that somebody corrects', async () => {
    const found = await preview(
      [
        ['When', '', 'Consultation', 'Who', 'Where', '', 'Xyz'],
        ['Start date', 'End date', '', '', 'City', 'Country', ''],
        ['2027-05-12 09:00', '2027-05-12 17:00', 'Hearing', 'ITU', 'Bangkok', 'Thailand', 'Global'],
      ],
      {
        columns: ['date', 'end', 'title', 'organisers', 'city', 'country', 'region'],
      },
    )
    expect(found.columns[0]?.header).toBe('When: Start date')
    expect(found.rows[0]?.changes.map(({ after }) => after)).toEqual([
      '12 May 2027, 09:00–17:00 (Asia/Bangkok)',
      'Hearing',
      'ITU',
      'Bangkok, Thailand',
      'In person',
      'Global',
      expect.any(String),
    ])
  })

  it('says who may write what the person may not', async () => {
    const cells = [
      ['Title', 'Date', 'Organiser', 'Region', 'Format'],
      ['Mine', 'May 2027', 'ITU', 'Global', 'Online'],
      ['Theirs', 'May 2027', 'UNESCO', 'Global', 'Online'],
      ['Virtual stakeholder consultation', '30 July 2025', '', '', ''],
    ]
    const found = await preview(cells, {}, 'ed')
    expect(found.rows.map(({ needs }) => needs)).toEqual([
      null,
      'an editor of UNESCO or a coordinator',
      'an editor of UNGA or UN DESA or a coordinator',
    ])
    const refused = await ask('ed', 'apply', { cells, rows: found.rows.map(chosen) })
    expect([refused.status, refused.json.detail]).toEqual([
      403,
      'Row 3 is not yours to write. This takes an editor of unesco or a coordinator in this process.',
    ])
    expect(kinds(await preview(cells))[0]).toBe('new')
  })
})

describe('applying', () => {
  const cells = [
    HEADS,
    ['9 May 2028', 'First hearing', 'ITU', 'Geneva, Switzerland', 'Global', 'Hybrid'],
    ['10 May 2028', '=SUM(A1)', 'ITU', 'Online', 'Global', 'Online'],
    ['24 June 2025', 'Open consultation with the co-facilitators', '', '', '', ''],
  ]

  it('writes all rows at once under one reason, and the same file changes nothing after', async () => {
    const found = await preview(cells)
    expect(kinds(found)).toEqual(['new', 'new', 'changed'])
    const rows = found.rows.map(chosen)
    const done = await ask('cora', 'apply', { cells, rows, reason: 'Letter of 2 May' })
    expect(done).toMatchObject({
      status: 200,
      json: {
        created: 2,
        changed: 1,
        items: [
          { line: 2, id: 'first-hearing', revision: 1 },
          { line: 3, id: 'sum-a1', revision: 1 },
          { line: 4, id: 'igf-2025-cofacs', revision: 2 },
        ],
      },
    })
    const history = await (await get('/api/processes/wsis20/changes?pageSize=3')).json()
    const { items } = history as { items: { reason: string }[] }
    expect(items.map(({ reason }) => reason)).toEqual(Array(3).fill('Letter of 2 May'))
    expect(kinds(await preview(cells))).toEqual(['identical', 'identical', 'identical'])
    const again = await ask('cora', 'apply', { cells, rows })
    expect([again.status, again.json.type]).toEqual([412, 'urn:tributary:problem:stale'])
  })

  it('writes nothing where something changed since the preview', async () => {
    const table = [
      HEADS,
      ['11 May 2028', 'Second hearing', 'ITU', 'Geneva, Switzerland', 'Global', 'Hybrid'],
      ['13 October 2025', 'Stakeholder consultations on the zero draft', '', '', '', ''],
    ]
    const { rows } = await preview(table)
    const other = [HEADS, ['', 'Stakeholder consultations on the zero draft', '', '', '', 'Hybrid']]
    const quicker = (await preview(other)).rows.map(chosen)
    expect((await ask('cora', 'apply', { cells: other, rows: quicker })).status).toBe(200)
    const late = await ask('cora', 'apply', { cells: table, rows: rows.map(chosen) })
    expect(late.json).toMatchObject({ status: 412, detail: expect.stringContaining(': 3.') })
    expect(kinds(await preview(table))).toEqual(['new', 'changed'])
  })

  it('takes no row that is wrong, unknown or named twice', async () => {
    const table = [HEADS, ['', 'No date', 'ITU', 'Online', 'Global', 'Online']]
    const of = (line: number) => ({ line, id: null, revision: null })
    const messages = async (rows: object[]) =>
      (await ask('cora', 'apply', { cells: table, rows })).json.errors
    expect(await messages([of(2)])).toEqual([
      { path: 'rows[0].line', message: 'row 2 is wrong: Date is needed.' },
    ])
    expect(await messages([of(1)])).toEqual([
      { path: 'rows[0].line', message: 'the table has no row 1' },
    ])
    const good = [HEADS, ['May 2029', 'Good', 'ITU', 'Online', 'Global', 'Online']]
    const twice = await ask('cora', 'apply', { cells: good, rows: [of(2), of(2)] })
    expect(twice.json.errors[0].message).toBe('names row 2 a second time')
  })
})

it.each<[string, object, number, string]>([
  ['no cells', {}, 400, 'cells'],
  ['no rows', { cells: [] }, 400, 'cells'],
  ['more rows than are read', { cells: Array(5_100).fill(['x']) }, 400, 'cells'],
  ['more columns than are read', { cells: [Array(101).fill('x')] }, 400, 'cells[0]'],
  ['a cell that is too long', { cells: [['x'.repeat(10_001)]] }, 400, 'cells[0][0]'],
  ['a number for a cell', { cells: [[1]] }, 400, 'cells[0][0]'],
  ['a column of no kind', { cells: [['x']], columns: ['colour'] }, 400, 'columns[0]'],
  ['an order of no kind', { cells: [['x']], dayOrder: 'year' }, 400, 'dayOrder'],
  ['a zone that is none', { cells: [['x']], timeZone: 'Mars/Olympus' }, 400, 'timeZone'],
  ['a default of no kind', { cells: [['x']], defaults: { title: 'x' } }, 400, 'defaults.title'],
])('a request with %s is refused by name', async (_, body, status, path) => {
  const { json } = await ask('cora', 'preview', body)
  expect([json.status, json.errors.map((error: { path: string }) => error.path)]).toEqual([
    status,
    [path],
  ])
})

it('a request of more than 12 MB is refused unread', async () => {
  const { json } = await ask('cora', 'preview', { cells: [['x'.repeat(12_600_000)]] })
  expect([json.status, json.detail]).toEqual([413, 'The request is larger than 12 MB.'])
})

it('what nobody recognises is told and not taken', async () => {
  const found = await preview([
    ['Foo', 'Bar'],
    ['a', 'b'],
  ])
  expect([found.columns, found.rows]).toEqual([
    [
      { header: 'Foo', field: null },
      { header: 'Bar', field: null },
    ],
    [],
  ])
  const recurring = await preview([HEADS, ['RRULE:FREQ=DAILY', 'Daily', 'ITU', '', 'Global', '']])
  expect(wrongs(recurring)[0]).toContain('It recurs (FREQ=DAILY).')
})
