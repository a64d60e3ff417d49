import { readTable, readTableText } from '@tributary/annex/read/read-table'
import { MOST_BYTES, type TableFile } from '@tributary/annex/read/table-file'
import { strToU8, zipSync } from 'fflate'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { parseICS } from 'node-ical'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import writeExcel, { type SheetData } from 'write-excel-file/node'
import { annexWorld, cellsIn } from './world/annex.ts'

const { file, get } = await annexWorld()

const refusal = (read: TableFile) => (read.ok ? undefined : read.refusal)
const bold = { fontWeight: 'bold' as const }

/** A workbook as another library writes it. */
async function workbook(sheet: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await writeExcel(sheet).toBuffer())
}

describe('a file that is read', () => {
  const text = 'Titre;Date;Lieu\r\nRéunion à Genève;12 May 2027;“Genève”'
  const rows = [
    ['Titre', 'Date', 'Lieu'],
    ['Réunion à Genève', '12 May 2027', '“Genève”'],
  ]
  const utf16 = (isBig: boolean, mark: boolean) => {
    const codes = [...(mark ? '\uFEFF' : ''), ...text].map(letter => letter.charCodeAt(0))
    return new Uint8Array(codes.flatMap(c => (isBig ? [c >> 8, c & 255] : [c & 255, c >> 8])))
  }
  const windows = (letter: string) =>
    ({ '“': 0x93, '”': 0x94 })[letter] ?? (letter.codePointAt(0) as number)
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a byte order mark', strToU8(`\uFEFF${text}`)],
    ['UTF-16, the low byte first', utf16(false, true)],
    ['UTF-16, the high byte first', utf16(true, true)],
    ['UTF-16 without a mark, the low byte first', utf16(false, false)],
    ['UTF-16 without a mark, the high byte first', utf16(true, false)],
    ['Windows-1252', new Uint8Array([...text].map(windows))],
  ])('may be %s', (_, bytes) => {
    expect(cellsIn(readTable(bytes))).toEqual(rows)
  })

  it.each([',', ';', '\t', '|'])('may have %j between its cells', delimiter => {
    const cells = [
      ['Title', 'Date', 'Organisers'],
      [`A ${delimiter} and "quotes"\nin two lines`, '12 May 2027', 'CSTD; ITU; UNESCO, UNDP; ECA'],
    ]
    const written = cells
      .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .join('\r\n')
    expect(cellsIn(readTableText(written))).toEqual(cells)
    expect(cellsIn(readTableText(`sep=${delimiter}\r\n${written}`))).toEqual(cells)
  })

  it('may be a workbook: formulas as text, dates as they are shown, merged cells in each row', async () => {
    const day = new Date(Date.UTC(2027, 4, 12))
    const hour = new Date(Date.UTC(2027, 4, 12, 9, 30))
    const bytes = await workbook([
      [{ value: 'When', columnSpan: 3, ...bold }, null, null, { value: 'Title', rowSpan: 2 }],
      [{ value: 'Day' }, { value: 'Month' }, { value: 'Hour' }, null],
      [
        { value: day, type: Date, format: 'dd/mm/yyyy', rowSpan: 2 },
        { value: day, type: Date, format: 'mmm yyyy' },
        { value: hour, type: Date, format: 'yyyy-mm-dd hh:mm' },
        { value: 'One & <two>', type: String },
      ],
      [
        null,
        { value: 2027, type: Number },
        { value: true, type: Boolean },
        { value: 'HYPERLINK("x")', type: 'Formula' },
      ],
    ])
    expect(cellsIn(readTable(bytes))).toEqual([
      ['When', '', '', 'Title'],
      ['Day', 'Month', 'Hour', 'Title'],
      ['2027-05-12', '2027-05', '2027-05-12 09:30', 'One & <two>'],
      ['2027-05-12', '2027', 'TRUE', '=HYPERLINK("x")'],
    ])
  })

  it('may be a calendar of Outlook, Google or nobody', () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:x',
      'X-WR-TIMEZONE:Africa/Nairobi',
      ...event(
        'UID:1',
        'SUMMARY:By the clock of Outlook',
        'DTSTART;TZID=W. Europe Standard Time:20270512T090000',
        'DURATION:PT90M',
        'LOCATION:Palais des Nations\\, Geneva',
        'STATUS:TENTATIVE',
      ),
      ...event('UID:2', 'SUMMARY:In UTC', 'DTSTART:20270512T060000Z', 'DTEND:20270512T070000Z'),
      ...event(
        'UID:3',
        'SUMMARY:All day',
        'DTSTART;VALUE=DATE:20270512',
        'DTEND;VALUE=DATE:20270515',
      ),
      ...event('UID:4', 'SUMMARY:Without end', 'DTSTART:20270512', 'RRULE:FREQ=DAILY'),
      'END:VCALENDAR',
    ].join('\r\n')
    const [heads = [], ...rows] = cellsIn(readTableText(calendar))
    expect(rows.map(row => row[heads.indexOf('date')])).toEqual([
      '12 May 2027, 09:00–10:30 (Europe/Berlin)',
      '12 May 2027, 09:00–10:00 (Africa/Nairobi)',
      '12–14 May 2027',
      'RRULE:FREQ=DAILY',
    ])
    expect(rows[0]?.[heads.indexOf('place')]).toBe('Palais des Nations, Geneva')
    expect(rows[0]?.[heads.indexOf('status')]).toBe('Tentative')
  })
})

describe('a file that is refused', () => {
  const manyEvents = () => {
    const event = 'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270512T060000Z\r\nEND:VEVENT\r\n'
    return strToU8(`BEGIN:VCALENDAR\r\n${event.repeat(100_000)}END:VCALENDAR\r\n`)
  }
  const bomb = () => {
    const zeros = new Uint8Array(70 * 1_048_576)
    return zipSync({ 'xl/workbook.xml': zeros, 'xl/_rels/workbook.xml.rels': strToU8('<a/>') })
  }
  const ole = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap(c => [c.charCodeAt(0), 0])])
  it.each<[string, () => Uint8Array, object]>([
    ['of 50 MB', () => new Uint8Array(50 * 1_048_576), { reason: 'too_large', bytes: MOST_BYTES }],
    ['that unpacks without end', bomb, { reason: 'inflates', bytes: 64 * 1_048_576 }],
    ['that is only called .xlsx', () => strToU8('PK\u0003\u0004'), { reason: 'not_xlsx' }],
    [
      'that is an archive of something else',
      () => zipSync({ a: strToU8('b') }),
      { reason: 'not_xlsx' },
    ],
    ['of Excel before 2007', () => ole('Workbook'), { reason: 'old_excel' }],
    ['under a password', () => ole('EncryptedPackage'), { reason: 'locked' }],
    [
      'that is a picture',
      () => new Uint8Array([0x89, 0x50, 0, 0, 0, 13, 0, 1]),
      { reason: 'binary' },
    ],
    ['that is empty', () => new Uint8Array(), { reason: 'empty' }],
    ['of 100,000 entries', manyEvents, { reason: 'too_many_events', count: 100_000, max: 5_000 }],
    [
      'of 6,000 rows',
      () => strToU8('a,b\r\n'.repeat(6_000)),
      { reason: 'too_many_rows', count: 6_000, max: 5_000 },
    ],
    [
      'of 200 columns',
      () => strToU8(Array(200).fill('a').join()),
      { reason: 'too_many_columns', count: 200, max: 100 },
    ],
    [
      'with a cell without end',
      () => strToU8(`a\r\n${'x'.repeat(10_001)}`),
      { reason: 'long_cell', line: 2, max: 10_000 },
    ],
  ])('%s is refused, and why is said', (_, bytes, expected) => {
    expect(refusal(readTable(bytes()))).toEqual(expected)
  })

  it('that is a broken calendar is refused with what is wrong', () => {
    const read = refusal(readTableText('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nno line\r\n'))
    expect(read).toMatchObject({ reason: 'not_ics', detail: expect.stringContaining('no line') })
  })

  it('that says it is smaller than it is has no more room than it says', () => {
    const archive = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000).fill(60) })
    const view = new DataView(archive.buffer)
    for (let at = 0; at < archive.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    expect(refusal(readTable(archive))).toEqual({ reason: 'not_xlsx' })
  })
})

describe('Annex 1 as a file', () => {
  it('is a workbook that another reader reads, the columns in the order of an annex', async () => {
    const { answer, bytes } = await file('xlsx', '?on=2025-06-16')
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="wsis20-annex-1.xlsx"',
    )
    const [sheet] = await readExcel(Buffer.from(bytes))
    const { data } = sheet as unknown as { data: string[][] }
    expect(data[0]?.slice(0, 11)).toEqual([
      'No.',
      'Date',
      'Title',
      'Organiser(s)',
      'Place',
      'Format',
      'Region',
      'Stakeholder groups',
      'Questions',
      'Feeds into',
      'Status',
    ])
    expect(data).toHaveLength(23)
    expect(data[1]?.slice(0, 5)).toEqual([
      '1',
      '10 October 2023, 15:15–16:45 (Asia/Tokyo)',
      'WSIS at 20: successes, failures and future expectations',
      'CSTD; ITU; UNESCO; UNDP',
      'Kyoto, Japan',
    ])
  })

  it('is a Word document that another reader reads, with one table', async () => {
    const { bytes } = await file('docx', '?on=2025-06-16')
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<h1>Annex 1: Consultations</h1>')
    expect(value.match(/<table>/g)).toHaveLength(1)
    expect(value).toMatch(/<thead><tr><th><p><strong>No\.<\/strong>/)
    expect(value.match(/<tr>/g)).toHaveLength(23)
    expect(value).toContain('with EuroDIG')
  })

  it('is CSV that Excel knows for UTF-8, in which nothing is a formula', async () => {
    const { bytes } = await file('csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toMatch(/^No\.,Date,Title,.*\r\n1,"10 October 2023, /)
  })

  it('is a calendar that two other readers read', async () => {
    const { bytes } = await file('ics')
    const text = new TextDecoder().decode(bytes)
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events).toHaveLength(22)
    const named = Object.values(parseICS(text)).find(
      event => event?.type === 'VEVENT' && event.uid === 'consultation-igf-2023.wsis20@tributary',
    )
    expect(named).toMatchObject({ location: 'Kyoto, Japan', start: new Date('2023-10-10T06:15Z') })
  })

  it('is a page whose heads stand on every sheet of paper, and which runs nothing', async () => {
    const { answer, bytes } = await file('html', '?on=2025-06-16')
    expect(answer.headers.get('Content-Disposition')).toBe('inline')
    const page = new TextDecoder().decode(bytes)
    expect(page).toContain('@page { size: A4 landscape')
    expect(page).toContain('thead { display: table-header-group }')
    expect(page).toContain('As of 16 June 2025. 22 consultations.')
    expect(page).not.toContain('<script')
  })

  it('holds what the filters keep, as of a day, the same bytes each time', async () => {
    const rows = async (query: string) =>
      cellsIn(readTable((await file('csv', query)).bytes)).length - 1
    expect(await rows('?region=africa')).toBe(3)
    expect(await rows('?organiser=eclac&from=2024&to=2024-Q1')).toBe(1)
    expect(await rows('?q=virtual%20stakeholder')).toBe(1)
    expect(await rows('?question=q3&group=academia&region=europe')).toBe(2)
    expect(await rows('?region=africa&to=2001')).toBe(0)
    for (const format of ['xlsx', 'docx', 'ics']) {
      const [one, two] = [
        await file(format, '?on=2025-06-16'),
        await file(format, '?on=2025-06-16&q='),
      ]
      expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
      expect(one.answer.headers.get('ETag')).toMatch(/^"/)
    }
  })

  it.each([
    ['region=moon', 'region'],
    ['organiser=who', 'organiser'],
    ['colour=red', 'colour'],
    ['on=tomorrow', 'on'],
  ])('refuses the filter %s by name', async (query, path) => {
    const answer = await get(`/api/processes/wsis20/annex.xlsx?${query}`)
    const { errors } = (await answer.json()) as { errors: { path: string }[] }
    expect([answer.status, errors.map(error => error.path)]).toEqual([400, [path]])
  })
})
