import type { FeedChoice, FeedScope } from '@tributary/domain/feed/feed-choice'
import { contentLine, text, uri } from '../line/content-line.ts'
import type { ZoneInUse } from '../meeting/series-lines.ts'
import { vtimezone } from '../zone/vtimezone.ts'
import type { FeedSettings } from './feed.ts'

// How often a client should look again: every hour.
const REFRESH = 'PT1H'

/** What stands before the zones and entries of a feed: how it is called, and when to look again. */
export function openingLines(settings: FeedSettings, colours: ReadonlyMap<string, string>): string {
  const { messages, processTitle: process, isPrivate, origin, processId, path } = settings
  const about = messages.t(isPrivate ? 'calendar.aboutPrivate' : 'calendar.about', { process })
  return [
    nameLines(feedName(settings), about),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    // A secret address must not go along where somebody passes the file on.
    isPrivate ? '' : contentLine('SOURCE;VALUE=URI', uri(`${origin}${path}`)),
    contentLine('URL', uri(`${origin}/${processId}`)),
    colourLine(settings.choice.scope, colours),
  ].join('')
}

/** How a calendar begins, and how it is called: by RFC 7986 and as clients knew it before. */
export function nameLines(name: string, about: string): string {
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tributary//Feeds//EN\r\nCALSCALE:GREGORIAN\r\n',
    contentLine('NAME', text(name)),
    contentLine('X-WR-CALNAME', text(name)),
    contentLine('DESCRIPTION', text(about)),
    contentLine('X-WR-CALDESC', text(about)),
  ].join('')
}

/** A calendar needs one component (RFC 5545, 3.6): where there is no entry, the zone of UTC is that. */
export function noEntries(): string {
  return vtimezone('Etc/UTC', 1970, 1970)
}

/** A VTIMEZONE for each zone in use, by its name, for the years in which it is. */
export function zoneLines(
  used: Iterable<{ zone: ZoneInUse | undefined }>,
  write: typeof vtimezone = vtimezone,
): string {
  const inUse = new Map<string, ZoneInUse>()
  for (const { zone } of used) {
    if (!zone) continue
    const { timeZone, first, last } = zone
    const known = inUse.get(timeZone)
    if (!known) inUse.set(timeZone, { timeZone, first, last })
    else if (first < known.first || last > known.last) {
      known.first = Math.min(first, known.first)
      known.last = Math.max(last, known.last)
    }
  }
  return [...inUse.keys()]
    .sort()
    .map(name => {
      const { first, last } = inUse.get(name) as ZoneInUse
      return write(name, first, last)
    })
    .join('')
}

function colourLine(scope: FeedScope, colours: ReadonlyMap<string, string>): string {
  const body = 'body' in scope ? scope.body : undefined
  const colour = body === undefined ? undefined : colours.get(body)
  return colour ? contentLine('COLOR', colour) : ''
}

/** What a feed is called. */
export function feedName({
  messages,
  choice,
  processTitle: process,
  acronyms,
  titles,
}: Pick<FeedSettings, 'messages' | 'processTitle' | 'acronyms' | 'titles'> & {
  choice: Pick<FeedChoice, 'scope'>
}): string {
  const { t, term, list } = messages
  const { scope } = choice
  const acronym = (body: string) => acronyms.get(body) ?? body
  switch (scope.kind) {
    case 'roadmap':
      return t('calendar.name.roadmap', { process, body: acronym(scope.body) })
    case 'consultations': {
      const { body, region, group } = scope
      const which = [
        ...(body === undefined ? [] : [acronym(body)]),
        ...(region === undefined ? [] : [term('region', region)]),
        ...(group === undefined ? [] : [term('group', group)]),
      ]
      return which.length === 0
        ? t('calendar.name.consultations', { process })
        : t('calendar.name.consultationsOf', { process, which: list(which) })
    }
    case 'meetings':
    case 'actions':
      return scope.body === undefined
        ? t(`calendar.name.${scope.kind}`, { process })
        : t(`calendar.name.${scope.kind}Of`, { process, body: acronym(scope.body) })
    case 'milestone': {
      const milestone = titles.get(scope.milestone) ?? scope.milestone
      return t('calendar.name.milestone', { process, milestone })
    }
    default:
      return t(`calendar.name.${scope.kind}`, { process })
  }
}
