import { placeOfZone } from './date.ts'
import type { Messages } from './messages.ts'

/** What a time is to one of those who are to meet. */
export type ToldReason = {
  attendee: string
  /** On their clock, `YYYY-MM-DDTHH:mm`. */
  startsAt: string
  beyond: number
  rest?: { kind: 'un' | 'local' | 'weekend'; name?: string | undefined } | undefined
  engagements: { tentative: boolean; of?: { title: string } | undefined }[]
}

export type ToldAttendee = {
  id: string
  name: string
  dutyStation: string | null
  timeZone: string
}

/** Why a time is good or bad: "Inside hours for 6 of 7; 19:30 in Bangkok". */
export function slotSentence(
  messages: Messages,
  reasons: ToldReason[],
  attendees: ToldAttendee[],
): string {
  const { t, list } = messages
  const known = new Map(attendees.map(attendee => [attendee.id, attendee]))
  const nameOf = ({ attendee }: ToldReason) => known.get(attendee)?.name ?? attendee
  const place = ({ attendee }: ToldReason) => {
    const { dutyStation = null, timeZone = '' } = known.get(attendee) ?? {}
    return dutyStation ?? placeOfZone(timeZone)
  }
  const all = reasons.length
  const inside = reasons.filter(({ beyond, rest }) => beyond === 0 && !rest).length
  const clocks = reasons
    .filter(({ beyond, rest }) => beyond > 0 && !rest)
    .map(reason => t('slot.clockAt', { clock: reason.startsAt.slice(11), place: place(reason) }))
  const rests = reasons.flatMap(reason => {
    const { rest } = reason
    if (!rest) return []
    return [t(`slot.rest.${rest.kind}`, { name: rest.name ?? '', place: place(reason) })]
  })
  const occupied = (isTentative: boolean) => {
    const those = reasons.flatMap(reason => {
      const own = reason.engagements.filter(({ tentative }) => tentative === isTentative)
      const titles = own.flatMap(({ of }) => (of ? [of.title] : [])).join(', ')
      return own.length > 0 ? [{ name: nameOf(reason), titles }] : []
    })
    const byTitles = Map.groupBy(those, ({ titles }) => titles)
    return [...byTitles].map(([titles, some]) =>
      t(isTentative ? 'slot.tentative' : 'slot.busy', {
        names: list(some.map(({ name }) => name)),
        count: some.length,
        what: titles === '' ? '' : t('slot.what', { title: titles }),
      }),
    )
  }
  return [
    inside === all ? t('slot.allInside', { all }) : t('slot.inside', { inside, all }),
    ...new Set([...clocks, ...rests]),
    ...occupied(false),
    ...occupied(true),
  ].join('; ')
}

/** Who bears how much of a series: "ESCAP: out of hours at 3 of 6". */
export function burdenSentence(
  { t, list }: Messages,
  burdens: { attendee: string; meetings: number }[],
  attendees: ToldAttendee[],
  all: number,
): string {
  const nameOf = (id: string) => attendees.find(attendee => attendee.id === id)?.name ?? id
  const borne = burdens
    .filter(({ meetings }) => meetings > 0)
    .toSorted((a, b) => b.meetings - a.meetings)
  if (borne.length === 0) return t('slot.noBurden', { all })
  return [...Map.groupBy(borne, ({ meetings }) => meetings)]
    .map(([meetings, those]) =>
      t('slot.burden', {
        names: list(those.map(({ attendee }) => nameOf(attendee))),
        meetings,
        all,
      }),
    )
    .join('; ')
}
