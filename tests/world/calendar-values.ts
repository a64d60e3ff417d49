import type { ContentLine } from './content-lines.ts'

type Check = (value: string, line: ContentLine) => boolean

const WEEKDAY = '(MO|TU|WE|TH|FR|SA|SU)'
const numbers = (digits: string) => new RegExp(`^[+-]?${digits}(,[+-]?${digits})*$`)
const RULE_PARTS: Record<string, RegExp> = {
  FREQ: /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  COUNT: /^\d+$/,
  INTERVAL: /^[1-9]\d*$/,
  BYDAY: new RegExp(`^([+-]?\\d{1,2})?${WEEKDAY}(,([+-]?\\d{1,2})?${WEEKDAY})*$`),
  BYMONTHDAY: numbers('\\d{1,2}'),
  BYYEARDAY: numbers('\\d{1,3}'),
  BYWEEKNO: numbers('\\d{1,2}'),
  BYMONTH: /^\d{1,2}(,\d{1,2})*$/,
  BYSETPOS: numbers('\\d{1,3}'),
  WKST: new RegExp(`^${WEEKDAY}$`),
}

/** Whether a value is a date that exists (RFC 5545, 3.3.4). */
export const isDate: Check = value => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? []
  if (!year) return false
  try {
    Temporal.PlainDate.from(`${year}-${month}-${day}`, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

const isClock = (text: string) => /^([01]\d|2[0-3])[0-5]\d([0-5]\d|60)$/.test(text)

/** Whether a value is a date with a time, in UTC or by TZID, never floating (3.3.5). */
export const isDateTime: Check = (value, { parameters }) => {
  const [date = '', clock = ''] = value.split('T')
  const isUtc = clock.endsWith('Z')
  if (isUtc === parameters.has('TZID')) return false
  return isDate(date, { name: '', parameters, value }) && isClock(clock.replace(/Z$/, ''))
}

const isDateOrTime: Check = (value, line) =>
  line.parameters.get('VALUE')?.[0] === 'DATE'
    ? !line.parameters.has('TZID') && isDate(value, line)
    : isDateTime(value, line)

const isUtc: Check = (value, line) =>
  line.parameters.size === 0 && value.endsWith('Z') && isDateTime(value, line)

const isLocal: Check = (value, line) => {
  const [date = '', clock = ''] = value.split('T')
  return line.parameters.size === 0 && isDate(date, line) && isClock(clock)
}

// Nothing that stands for itself and for something else: `;` and `,` and `\` are escaped (3.3.11).
const TEXT = /^([^\\;,]|\\[\\;,nN])*$/
const TEXTS = /^([^\\;]|\\[\\;,nN])*$/
const isText: Check = value => TEXT.test(value)
const isDuration: Check = value =>
  /^[+-]?P(\d+W|\d+D(T(\d+H)?(\d+M)?(\d+S)?)?|T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))$/.test(value)
const isUri: Check = value => URL.canParse(value) && !/[\s"<>\\^`{|}]/.test(value)
const isOffsetText: Check = value => /^[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/.test(value)
const isGeo: Check = value => {
  if (!/^[+-]?\d+(\.\d+)?;[+-]?\d+(\.\d+)?$/.test(value)) return false
  const [latitude = 91, longitude = 181] = value.split(';').map(Number)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}
const isRule: Check = value => {
  const parts = value.split(';').map(part => part.split('='))
  const names = parts.map(([name]) => name)
  if (new Set(names).size !== names.length || names[0] !== 'FREQ') return false
  if (names.includes('COUNT') && names.includes('UNTIL')) return false
  return parts.every(([name = '', text = '']) => RULE_PARTS[name]?.test(text))
}
const oneOf =
  (...values: string[]): Check =>
  value =>
    values.includes(value)
const isNumber =
  (most: number): Check =>
  value =>
    /^\d+$/.test(value) && Number(value) <= most

/** What a value of each property must be, by the default of its type or the VALUE that it names. */
export const VALUES: Record<string, Check> = {
  UID: value => isText(value, { name: 'UID', parameters: new Map(), value }) && value !== '',
  DTSTAMP: isUtc,
  CREATED: isUtc,
  'LAST-MODIFIED': isUtc,
  COMPLETED: isUtc,
  DTSTART: isDateOrTime,
  DTEND: isDateOrTime,
  DUE: isDateOrTime,
  'RECURRENCE-ID': isDateOrTime,
  EXDATE: isDateOrTime,
  'DTSTART of a zone': isLocal,
  TZOFFSETFROM: isOffsetText,
  TZOFFSETTO: isOffsetText,
  TZID: isText,
  RRULE: isRule,
  SEQUENCE: isNumber(2_147_483_647),
  'PERCENT-COMPLETE': isNumber(100),
  SUMMARY: isText,
  DESCRIPTION: isText,
  LOCATION: isText,
  'X-ALT-DESC': (value, line) =>
    line.parameters.get('FMTTYPE')?.[0] === 'text/html' && isText(value, line),
  CATEGORIES: value => TEXTS.test(value),
  'RELATED-TO': isText,
  URL: isUri,
  SOURCE: (value, line) => line.parameters.get('VALUE')?.[0] === 'URI' && isUri(value, line),
  CONFERENCE: (value, line) => line.parameters.get('VALUE')?.[0] === 'URI' && isUri(value, line),
  GEO: isGeo,
  COLOR: value => /^[a-z]+$/.test(value),
  TRANSP: oneOf('OPAQUE', 'TRANSPARENT'),
  'STATUS of VEVENT': oneOf('TENTATIVE', 'CONFIRMED', 'CANCELLED'),
  'STATUS of VTODO': oneOf('NEEDS-ACTION', 'COMPLETED', 'IN-PROCESS', 'CANCELLED'),
  ACTION: oneOf('AUDIO', 'DISPLAY', 'EMAIL'),
  DURATION: value =>
    isDuration(value, { name: 'DURATION', parameters: new Map(), value }) && !value.startsWith('-'),
  TRIGGER: isDuration,
  VERSION: oneOf('2.0'),
  PRODID: isText,
  CALSCALE: oneOf('GREGORIAN'),
  NAME: isText,
  'X-WR-CALNAME': isText,
  'X-WR-CALDESC': isText,
  'X-PUBLISHED-TTL': isDuration,
  'REFRESH-INTERVAL': (value, line) =>
    line.parameters.get('VALUE')?.[0] === 'DURATION' && isDuration(value, line),
}
