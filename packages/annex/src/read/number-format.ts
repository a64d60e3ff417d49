/** What a number is shown as: a date to the day, the month or the year, with its hours or without. */
export type Shown = { day?: 'day' | 'month' | 'year'; clock?: boolean }

// The formats that have numbers and no text (ECMA-376, 18.8.30).
const BUILT_IN: [from: number, to: number, code: string][] = [
  [14, 16, 'd/m/y'],
  [17, 17, 'mmm-yy'],
  [18, 21, 'h:mm'],
  [22, 22, 'd/m/y h:mm'],
  [27, 31, 'd/m/y'],
  [32, 35, 'h:mm'],
  [36, 36, 'd/m/y'],
  [45, 47, 'mm:ss'],
  [50, 58, 'd/m/y'],
]

/** How a format of a spreadsheet shows a number; undefined where it is no date. */
export function shownBy(id: number, code: string | undefined): Shown | undefined {
  const text = code ?? BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2]
  if (text === undefined) return undefined
  const [letters = ''] = text
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';')
  if (/general|[0#?]\s*$/.test(letters) && !/[dy]/.test(letters)) return undefined
  const clock = /[hs]/.test(letters)
  if (letters.includes('d')) return { day: 'day', clock }
  if (letters.includes('y')) return { day: letters.includes('m') ? 'month' : 'year' }
  return clock ? { clock } : letters.includes('mmm') ? { day: 'month' } : undefined
}

// Days from the epoch of a workbook; one of 1900 counts a 29 February 1900 that never was.
const EPOCH = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** A serial number as the date that it is shown as: "2025-05-12", "2025-05", "2025-05-12 09:30". */
export function serialText(serial: number, { day, clock }: Shown, is1904: boolean): string {
  const minutes = Math.round(serial * 1_440)
  const at = (is1904 ? EPOCH_1904 : EPOCH) + minutes * 60_000
  if (!Number.isFinite(at) || Math.abs(at) > 8e15) return String(serial)
  const iso = new Date(at).toISOString()
  const hours = iso.slice(11, 16)
  if (day === undefined) return hours
  const date = iso.slice(0, { day: 10, month: 7, year: 4 }[day])
  return clock && minutes % 1_440 !== 0 ? `${date} ${hours}` : date
}
