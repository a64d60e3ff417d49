import { contentLine, text, uri } from '../line/content-line.ts'
import { vtimezone } from '../zone/vtimezone.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { isInFeed } from './is-in-feed.ts'
import { vevent } from './vevent.ts'

// How often a client should look again: every hour.
const REFRESH = 'PT1H'

/** A feed as RFC 5545 and RFC 7986 have it. The same entries and settings give the same bytes. */
export function renderFeed(entries: FeedEntry[], settings: FeedSettings): string {
  const shown = entries.filter(entry => isInFeed(entry, settings.scope, settings.imprecise))
  const name = feedName(settings)
  const about = settings.messages.t('calendar.about', { process: settings.processTitle })
  const address = `${settings.origin}${settings.path}`
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tributary//Feeds//EN\r\nCALSCALE:GREGORIAN\r\n',
    'METHOD:PUBLISH\r\n',
    contentLine('NAME', text(name)),
    contentLine('X-WR-CALNAME', text(name)),
    contentLine('DESCRIPTION', text(about)),
    contentLine('X-WR-CALDESC', text(about)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    contentLine('SOURCE;VALUE=URI', uri(address)),
    contentLine('URL', uri(`${settings.origin}/${settings.processId}`)),
    ...vtimezones(shown),
    ...shown.map(entry => vevent(entry, settings)),
    'END:VCALENDAR\r\n',
  ].join('')
}

// One for each zone in use, for the years in which it is.
function vtimezones(entries: FeedEntry[]): string[] {
  const timed = entries.filter(({ of }) => of.startsAt && of.endsAt)
  const byZone = Map.groupBy(timed, ({ of }) => of.timeZone ?? '')
  return [...byZone.keys()].sort().map(zone => {
    const years = byZone.get(zone)?.map(({ of }) => Number(of.start.slice(0, 4))) ?? []
    return vtimezone(zone, Math.min(...years), Math.max(...years))
  })
}

function feedName({ messages, scope, processTitle, acronyms }: FeedSettings): string {
  const values = { process: processTitle }
  switch (scope.kind) {
    case 'all':
      return messages.t('calendar.name.all', values)
    case 'roadmap':
      return messages.t('calendar.name.roadmap', {
        ...values,
        body: acronyms.get(scope.body) ?? scope.body,
      })
    case 'shared':
      return messages.t('calendar.name.shared', values)
    case 'consultations':
      return messages.t('calendar.name.consultations', values)
  }
}
