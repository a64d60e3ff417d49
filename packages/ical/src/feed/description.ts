import { whenOf } from '@tributary/domain/date/when'
import { placeOfZone, writeDate } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { linkTo } from './link-to.ts'

/** What an entry says in full, in plain text, with the link back as its last line. */
export function description(entry: FeedEntry, settings: FeedSettings): string {
  const { messages, acronyms, titles } = settings
  const { of } = entry
  const names = (ids: string[]) => messages.list(ids.map(id => acronyms.get(id) ?? id))
  const lines: (string | undefined | false)[] = [date(of, messages)]
  if (entry.thing === 'milestone') {
    const { mandate, contributesTo = [] } = entry.of
    lines.push(mandate && messages.t('calendar.mandate', { mandate }))
    lines.push(feeds(contributesTo, titles, messages))
  } else {
    const { hostEvent, organisers, partners, feedsInto } = entry.of
    lines.push(hostEvent && messages.t('calendar.hostEvent', { hostEvent }))
    lines.push(
      organisers.length > 0 && messages.t('calendar.organisers', { bodies: names(organisers) }),
    )
    lines.push(partners && messages.t('calendar.partners', { partners: messages.list(partners) }))
    lines.push(feeds(feedsInto, titles, messages))
  }
  lines.push(of.note)
  lines.push(of.confidence === 'unverified' && messages.t('calendar.unverified'))
  lines.push(linkTo(entry, settings))
  return lines.filter(Boolean).join('\n')
}

// As precise as it is known; hours on the clock of their own place.
function date(of: FeedEntry['of'], messages: Messages): string {
  const window = writeDate(messages, of)
  const when = whenOf(of)
  if (when.kind === 'partial') return messages.t('calendar.known', { window })
  if (when.kind === 'days') return window
  return messages.t('calendar.hours', {
    days: window,
    start: when.startsAt.slice(11, 16),
    end: when.endsAt.slice(11, 16),
    place: placeOfZone(when.timeZone),
  })
}

function feeds(ids: string[], titles: Map<string, string>, messages: Messages) {
  if (ids.length === 0) return undefined
  return messages.t('calendar.feeds', {
    titles: messages.list(ids.map(id => titles.get(id) ?? id)),
  })
}
