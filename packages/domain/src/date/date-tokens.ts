import type { DateWords } from './date-words.ts'

export type DatePart = 'year' | 'quarter' | 'month' | 'day' | 'weekday'

/** What a written date is made of. In slashed numbers either of the first two may be the month. */
export type DateToken =
  | { kind: DatePart; value: number }
  | { kind: 'slashed'; first: number; second: number; year: number }
  | { kind: 'clock'; hour: number; minute: number }
  | { kind: 'dash' }

// In the order in which they are tried; `-`, `/` and `.` all stand between numbers.
const FORMS = [
  /^(?<year>\d{4})[-/]?q(?<quarter>\d)(?![\p{L}\d])/u,
  /^q(?<quarter>\d)(?:[-/](?<year>\d{4}))?(?![\p{L}\d])/u,
  /^(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d)? ?(?<half>[ap])m(?!\p{L})/u,
  /^t?(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?![\p{L}\d:])/u,
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d:])/,
  /^(?<first>\d{1,2})([-/.])(?<second>\d{1,2})\2(?<year>\d{4})(?!\d)/,
  /^(?<year>\d{4})[-/.](?<month>\d\d)(?![\d:])/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/,
  /^(?<year>\d{4})(?!\d)/,
  /^(?<day>\d{1,2})(?!\d)/,
  /^(?<dash>[-/])/,
  /^(?<word>\p{L}+)\.?/u,
]
// After a day or a month its year comes: 2025-14 is no month in "12 May 2025-14 May 2025".
const MONTH_AND_YEAR = FORMS.slice(6, 8)

/** The tokens of a text; undefined where something in it is no part of a date. */
export function dateTokens(text: string, words: DateWords): DateToken[] | undefined {
  const tokens: DateToken[] = []
  let rest = plain(text, words)
  while (rest !== '') {
    const before = tokens.at(-1)?.kind
    const isInside = before === 'day' || before === 'month'
    const match = FORMS.filter(form => !isInside || !MONTH_AND_YEAR.includes(form))
      .map(form => form.exec(rest))
      .find(found => found !== null)
    const found = match?.groups && tokensOf(match.groups, words)
    if (!found) return undefined
    tokens.push(...found)
    rest = rest.slice(match[0].length).trimStart()
  }
  return tokens
}

function plain(text: string, { quarter, ordinals, suffixes }: DateWords): string {
  const numbered = new RegExp(`(\\d)(?:${suffixes.join('|')})?[- ]${quarter}`, 'g')
  let result = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s,]+/g, ' ')
    .replaceAll(/\b([ap])\. ?m\b\.?/g, '$1m')
    .trim()
  for (const [index, ordinal] of ordinals.entries()) {
    result = result.replaceAll(`${ordinal} ${quarter}`, `q${index + 1}`)
  }
  return result
    .replaceAll(numbered, 'q$1')
    .replaceAll(new RegExp(`${quarter} (\\d)\\b`, 'g'), 'q$1')
    .replaceAll(new RegExp(`(?<=\\d)(?:${suffixes.join('|')})\\b`, 'g'), '')
}

function tokensOf(groups: Record<string, string>, words: DateWords): DateToken[] | undefined {
  const { word, dash, hour, minute = '0', half, first, second, year } = groups
  if (word !== undefined) return wordTokens(word, words)
  if (dash !== undefined) return [{ kind: 'dash' }]
  if (hour !== undefined) {
    const twelve = (Number(hour) % 12) + (half === 'p' ? 12 : 0)
    const isWrong = half !== undefined && (Number(hour) < 1 || Number(hour) > 12)
    const given = half === undefined ? Number(hour) : twelve
    return isWrong ? undefined : [{ kind: 'clock', hour: given, minute: Number(minute) }]
  }
  if (first !== undefined) {
    return [{ kind: 'slashed', first: Number(first), second: Number(second), year: Number(year) }]
  }
  const parts = (['year', 'quarter', 'month', 'day'] as const).filter(part => groups[part])
  return parts.map(kind => ({ kind, value: Number(groups[kind]) }))
}

function wordTokens(word: string, words: DateWords): DateToken[] | undefined {
  if (words.until.includes(word)) return [{ kind: 'dash' }]
  if (words.noise.includes(word)) return []
  if (word.length < 3) return undefined
  const month = words.months.findIndex(name => name.startsWith(word))
  if (month >= 0) return [{ kind: 'month', value: month + 1 }]
  const weekday = words.weekdays.findIndex(name => name.startsWith(word))
  return weekday >= 0 ? [{ kind: 'weekday', value: weekday + 1 }] : undefined
}
