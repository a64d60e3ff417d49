const KNOWN: [pattern: RegExp, name: string][] = [
  [/google-calendar|calendar-importer/i, 'Google Calendar'],
  [/microsoft.*(outlook|exchange)|outlook|exchange(services|server)/i, 'Outlook'],
  [/thunderbird|lightning/i, 'Thunderbird'],
  [/nextcloud/i, 'Nextcloud'],
  [/icsx5|davx5/i, 'ICSx5'],
  [/evolution/i, 'Evolution'],
  [/yahoo/i, 'Yahoo Calendar'],
  [/fantastical/i, 'Fantastical'],
  [
    /(ios|ipados)\/.*(dataaccessd|accountsd)|dataaccessd.*(ios|iphone|ipad)/i,
    'Apple Calendar (iPhone)',
  ],
  [/calendaragent|dataaccessd|(mac[ _]?os|macosx).*cal|ical\//i, 'Apple Calendar'],
]

/** Which calendar program asks, by what it calls itself (User-Agent): a name that people know, else its own first word. */
export function calendarClient(userAgent: string | undefined): string {
  const said = userAgent ?? ''
  const known = KNOWN.find(([pattern]) => pattern.test(said))
  if (known) return known[1]
  if (/^mozilla\/.*(firefox|chrome|safari|edg)\//i.test(said)) return 'Browser'
  return /^[\w.-]{1,40}/.exec(said)?.[0] ?? ''
}
