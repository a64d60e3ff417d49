import type { Action } from '@tributary/domain/action/action'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import { type DateFields, whenOf } from '@tributary/domain/date/when'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { placeOfZone, writeDate } from '@tributary/messages/date'
import type { Said } from './described.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { linkTo } from './link-to.ts'

/** What a milestone, a consultation or an action says in full, with the link back as its last line. */
export function description(
  entry: Exclude<FeedEntry, { thing: 'meeting' }>,
  settings: FeedSettings,
): Said[] {
  const { t } = settings.messages
  const link = linkTo(entry, settings)
  const lines: (Said | string | undefined | false)[] = [
    ...linesOf(entry, settings),
    entry.of.note,
    entry.of.confidence === 'unverified' && t('calendar.unverified'),
    { text: link, link, label: t('calendar.open') },
  ]
  return lines.flatMap(line => {
    if (!line) return []
    return typeof line === 'string' ? [{ text: line }] : [line]
  })
}

type Lines = (Said | string | undefined | false)[]

function linesOf(entry: Exclude<FeedEntry, { thing: 'meeting' }>, settings: FeedSettings): Lines {
  switch (entry.thing) {
    case 'milestone':
      return ofMilestone(entry.of, settings)
    case 'consultation':
      return ofConsultation(entry.of, settings)
    case 'action':
      return ofAction(entry.of, settings)
  }
}

function ofMilestone(of: Milestone, settings: FeedSettings): Lines {
  const { messages } = settings
  const { mandate, contributesTo = [], dependsOn = [] } = of
  return [
    date(of, settings),
    mandate && messages.t('calendar.mandate', { mandate }),
    titled('calendar.dependsOn', dependsOn, settings),
    titled('calendar.feeds', contributesTo, settings),
  ]
}

function ofConsultation(of: Consultation, settings: FeedSettings): Lines {
  const { messages } = settings
  const { t, list } = messages
  const { hostEvent, organisers, partners = [], feedsInto, joinLink, registrationLink } = of
  return [
    date(of, settings),
    joinLink && { text: t('attendance.ical.join', { link: joinLink }), link: joinLink },
    hostEvent && t('calendar.hostEvent', { hostEvent }),
    organisers.length > 0 && t('calendar.organisers', { bodies: names(organisers, settings) }),
    partners.length > 0 && t('calendar.partners', { partners: list(partners) }),
    registrationLink && {
      text: t('calendar.register', { link: registrationLink }),
      link: registrationLink,
    },
    titled('calendar.feeds', feedsInto, settings),
  ]
}

function ofAction(of: Action, settings: FeedSettings): Lines {
  const { messages } = settings
  const { t } = messages
  const { due, precision = 'day', responsible, status, statusReason, mandate, paragraph } = of
  const window = due && writeDate(messages, { start: due, precision })
  const standing = t(`action.status.${status}`)
  return [
    window && t(precision === 'day' ? 'calendar.dueOn' : 'calendar.dueIn', { window }),
    statusReason ? t('action.reason', { status: standing, reason: statusReason }) : standing,
    mandate &&
      (paragraph
        ? t('calendar.paragraph', { mandate, paragraph })
        : t('calendar.mandate', { mandate })),
    responsible.length > 0 && t('calendar.responsible', { bodies: names(responsible, settings) }),
    titled('calendar.toward', of.milestones ?? [], settings),
  ]
}

// As precise as it is known; hours on the clock of their own place.
function date(of: DateFields, { messages, choice }: FeedSettings): string {
  const window = writeDate(messages, of)
  const when = whenOf(of)
  if (when.kind === 'partial') {
    const key = choice.imprecise === 'span' ? 'calendar.knownSpan' : 'calendar.known'
    return messages.t(key, { window })
  }
  if (when.kind === 'days') return window
  return messages.t('calendar.hours', {
    days: window,
    start: when.startsAt.slice(11, 16),
    end: when.endsAt.slice(11, 16),
    place: placeOfZone(when.timeZone),
  })
}

function names(ids: string[], { messages, acronyms }: FeedSettings): string {
  return messages.list(ids.map(id => acronyms.get(id) ?? id))
}

function titled(
  key: 'calendar.feeds' | 'calendar.dependsOn' | 'calendar.toward',
  ids: string[],
  { messages, titles }: FeedSettings,
): string | undefined {
  if (ids.length === 0) return undefined
  return messages.t(key, { titles: messages.list(ids.map(id => titles.get(id) ?? id)) })
}
