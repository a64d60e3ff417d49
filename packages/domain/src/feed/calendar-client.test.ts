import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarClient } from './calendar-client.ts'

it.each([
  ['Google-Calendar-Importer', 'Google Calendar'],
  ['Microsoft.Exchange/15.20 (Windows NT 10.0; Win64; x64)', 'Outlook'],
  ['Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)', 'Outlook'],
  ['macOS/14.5 (23F79) CalendarAgent/954', 'Apple Calendar'],
  ['iOS/17.5.1 (21F90) dataaccessd/1.0', 'Apple Calendar (iPhone)'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.1.0', 'Thunderbird'],
  ['ICSx5/2.2.3 (ical4j/3.2.19) okhttp/4.12.0', 'ICSx5'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Browser'],
  ['curl/7.88.1', 'curl'],
  ['', ''],
  [undefined, ''],
])('%s is shown as "%s"', (userAgent, name) => {
  expect(calendarClient(userAgent)).toBe(name)
})

it('is never long, nor holds what could be markup, whatever a program calls itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      expect(calendarClient(text)).toMatch(/^[\w.() -]{0,40}$/)
    }),
  )
})
