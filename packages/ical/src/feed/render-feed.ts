import { whenOf } from '@tributary/domain/date/when'
import { contentLine, text, uri } from '../line/content-line.ts'
import { isOffset, vtimezone } from '../zone/vtimezone.ts'
import { coloursOf } from './body-colour.ts'
import type { FeedEntry, FeedScope, FeedSettings } from './feed.ts'
import { isInFeed } from './is-in-feed.ts'
import { vevent } from './vevent.ts'

// How often a client should look again: every hour.
const REFRESH = 'PT1H'

/**
 * A feed as RFC 5545 and RFC 7986 have it, with its CRLFs: those of the entries that belong to it,
 * in the order given. The same entries and settings give the same bytes. There is no METHOD: a feed
 * is no scheduling message, and PUBLISH would ask for an ORGANIZER (RFC 5546, 3.2.1).
 */
export function renderFeed(entries: FeedEntry[], settings: FeedSettings): string {
  const shown = entries.filter(entry => isInFeed(entry, settings.scope, settings.imprecise))
  const name = feedName(settings)
  const about = settings.messages.t('calendar.about', { process: settings.processTitle })
  const colours = coloursOf([...settings.acronyms.keys()])
  const address = `${settings.origin}${settings.path}`
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tributary//Feeds//EN\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('NAME', text(name)),
    contentLine('X-WR-CALNAME', text(name)),
    contentLine('DESCRIPTION', text(about)),
    contentLine('X-WR-CALDESC', text(about)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    contentLine('SOURCE;VALUE=URI', uri(address)),
    contentLine('URL', uri(`${settings.origin}/${settings.processId}`)),
    ...feedColour(settings.scope, colours),
    ...vtimezones(shown),
    ...shown.map(entry => vevent(entry, settings, colours)),
    'END:VCALENDAR\r\n',
  ].join('')
}

/**
 * A VTIMEZONE for each zone in use, for the years in which it is. A calendar needs one component
 * (RFC 5545, 3.6): where there is no entry, the zone of UTC is that.
 */
export function vtimezones(entries: FeedEntry[]): string[] {
  if (entries.length === 0) return [vtimezone('Etc/UTC', 1970, 1970)]
  const byZone = Map.groupBy(entries, ({ of }) => {
    const when = whenOf(of)
    return when.kind === 'timed' && !isOffset(when.timeZone) ? when.timeZone : ''
  })
  byZone.delete('')
  return [...byZone.keys()].sort().map(zone => {
    const years = byZone.get(zone)?.map(({ of }) => Number(of.start.slice(0, 4))) ?? []
    return vtimezone(zone, Math.min(...years), Math.max(...years))
  })
}

function feedColour(scope: FeedScope, colours: Map<string, string>): string[] {
  const colour = scope.kind === 'roadmap' && colours.get(scope.body)
  return colour ? [contentLine('COLOR', colour)] : []
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
