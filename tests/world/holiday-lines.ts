import { HOLIDAY_YEARS } from '@tributary/domain/place/local-holidays'
import Holidays from 'date-holidays'

// Duty stations, and where the library finds them.
const STATIONS: Record<string, [country: string, region?: string]> = {
  'Addis Ababa': ['ET'],
  Bangkok: ['TH'],
  Geneva: ['CH', 'GE'],
  Nairobi: ['KE'],
  'New York': ['US', 'NY'],
  Paris: ['FR'],
  Santiago: ['CL'],
  Vienna: ['AT'],
}

// Lebanon, which the library does not know: the same days each year, and those of Easter.
const LEBANON: Record<string, string[]> = {
  "New Year's Day": everyYear('01-01'),
  'Armenian Christmas': everyYear('01-06'),
  'Saint Maron': everyYear('02-09'),
  Annunciation: everyYear('03-25'),
  'Good Friday': daysOf('CH', 'GE').get('Good Friday') ?? [],
  'Easter Monday': daysOf('FR').get('Easter Monday') ?? [],
  'Labour Day': everyYear('05-01'),
  'Resistance and Liberation Day': everyYear('05-25'),
  Assumption: everyYear('08-15'),
  'Independence Day': everyYear('11-22'),
  'Christmas Day': everyYear('12-25'),
}

/** The source of the domain's data on local holidays, from the library date-holidays. */
export function holidaySource(): string {
  const stations = Object.entries(STATIONS).map(
    ([station, [country, region]]) => [station, daysOf(country, region)] as const,
  )
  const lines = [...stations, ['Beirut', new Map(Object.entries(LEBANON))] as const]
    .map(([station, days]) => [station, ...[...days].map(written)].join('|'))
    .sort()
  return `${HEAD}export const HOLIDAY_LINES = \`\n${lines.join('\n')}\n\`\n`
}

const HEAD = `// One line a duty station: its public holidays of 2024 to 2035, each with the day that it has every
// year, or with its days, \`yy-mm-dd\`. From the data of date-holidays (github.com/commenthol/date-holidays,
// CC BY 3.0, shortened; Lebanon by hand). Written anew by \`vitest -u\` in tests/holidays.test.ts.
`

function daysOf(country: string, region?: string): Map<string, string[]> {
  const library = region ? new Holidays(country, region) : new Holidays(country)
  const days = new Map<string, string[]>()
  for (const year of years()) {
    for (const { name, date, type } of library.getHolidays(year, 'en')) {
      if (type !== 'public') continue
      const known = days.get(name) ?? []
      days.set(name, [...known, date.slice(0, 10)])
    }
  }
  return days
}

function written([name, days]: [string, string[]]): string {
  const inYear = new Set(days.map(day => day.slice(5)))
  const isFixed = inYear.size === 1 && days.length === years().length
  return `${name}=${isFixed ? [...inYear][0] : days.map(day => day.slice(2)).join(' ')}`
}

function everyYear(inYear: string): string[] {
  return years().map(year => `${year}-${inYear}`)
}

function years(): number[] {
  const { first, last } = HOLIDAY_YEARS
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
}
