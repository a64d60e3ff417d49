import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { vtimezone } from './vtimezone.ts'

function read(text: string): ICAL.Timezone {
  const calendar = new ICAL.Component(
    ICAL.parse(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${text}END:VCALENDAR\r\n`),
  )
  return new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
}

/** Wall clocks worth asking about: both solstices, and the hours around every change of offset. */
function wallClocks(timeZone: string, firstYear: number, lastYear: number) {
  const clocks: Temporal.PlainDateTime[] = []
  for (let year = firstYear; year <= lastYear; year++) {
    for (const month of [1, 7]) {
      clocks.push(Temporal.PlainDateTime.from({ year, month, day: 15, hour: 12 }))
    }
  }
  let at = Temporal.PlainDate.from(`${firstYear}-01-01`).toZonedDateTime(timeZone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.year > lastYear) return clocks
    for (const hours of [-30, -4, -3, -2, -1, 0, 1, 2, 3, 4, 30]) {
      clocks.push(next.add({ hours }).toPlainDateTime())
    }
    at = next
  }
}

// What the clock shows twice is left to the reader.
function offsetAt(clock: Temporal.PlainDateTime, timeZone: string): number | undefined {
  const [earlier, later] = (['earlier', 'later'] as const).map(
    disambiguation => clock.toZonedDateTime(timeZone, { disambiguation }).offsetNanoseconds / 1e9,
  )
  return earlier === later ? earlier : undefined
}

const ZONES = [
  'Africa/Addis_Ababa',
  'America/New_York',
  'America/Santiago',
  'Asia/Bangkok',
  'Asia/Beirut',
  'Asia/Tokyo',
  'Europe/Oslo',
  'Europe/Paris',
  'Europe/Vilnius',
  'Europe/Zurich',
  // Not of the first process: zones that changed their rules, or keep odd ones.
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Asuncion',
  'America/Mexico_City',
  'America/St_Johns',
  'Asia/Almaty',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
]

describe('a VTIMEZONE', () => {
  it.each(
    ZONES.flatMap(zone => [
      [zone, 2015, 2036],
      [zone, 2018, 2020],
      [zone, 2023, 2023],
      [zone, 2025, 2026],
    ]),
  )(
    'of %s for %i to %i has the offsets of the zone data, to the hour',
    (zone, firstYear, lastYear) => {
      const timezone = read(vtimezone(zone as string, firstYear as number, lastYear as number))
      for (const clock of wallClocks(zone as string, firstYear as number, lastYear as number)) {
        const expected = offsetAt(clock, zone as string)
        if (expected === undefined) continue
        const time = ICAL.Time.fromDateTimeString(clock.toString({ smallestUnit: 'second' }))
        time.zone = timezone
        expect([clock.toString(), timezone.utcOffset(time)]).toEqual([clock.toString(), expected])
      }
    },
  )

  it.each([
    ['America/New_York', -5, -4],
    ['Europe/Zurich', 1, 2],
    ['Asia/Tokyo', 9, 9],
    ['Europe/Vilnius', 2, 3],
    ['Europe/Oslo', 1, 2],
    ['Europe/Paris', 1, 2],
  ])('puts %s %i hours from UTC in January 2025 and %i in July', (zone, january, july) => {
    const timezone = read(vtimezone(zone, 2025, 2025))
    const at = (day: string) => {
      const noon = ICAL.Time.fromDateTimeString(`${day}T12:00:00`)
      noon.zone = timezone
      return timezone.utcOffset(noon) / 3_600
    }
    expect([at('2025-01-15'), at('2025-07-15')]).toEqual([january, july])
  })

  it('writes a yearly rule as one observance of each kind', () => {
    expect(vtimezone('Europe/Zurich', 2024, 2026).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Zurich',
      'BEGIN:DAYLIGHT',
      'DTSTART:20230326T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20231029T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ])
  })

  it('is well-formed at both ends of the calendar', () => {
    for (const year of [0, 1, 9_998, 9_999]) {
      const dates = vtimezone('Europe/Zurich', year, year).match(/^DTSTART:.*$/gm) ?? []
      expect(dates.length).toBeGreaterThan(0)
      for (const date of dates) expect(date).toMatch(/^DTSTART:\d{8}T\d{6}$/)
    }
  })
})
