import type { MessageKey } from './catalogue.ts'
import { writeDate } from './date.ts'
import type { Messages } from './messages.ts'

/** A clash, as far as its sentence needs it. */
export type ToldClash = {
  kind: 'same-body' | 'travel' | 'same-audience' | 'day-off' | 'past-deadline'
  certainty: 'certain' | 'possible'
  consultations: string[]
  bodies: string[]
  window: { start: string; end: string }
  audience?: { region: string; groups: string[] } | undefined
  daysOff?: { day: string; why: 'weekend' | 'holiday' }[] | undefined
  journey?: { km: number; hours: number; left: number } | undefined
  late?: { output: string; deadline: string | null; by: string; days: number } | undefined
}

export type ClashNames = {
  /** The title of a consultation; empty while it has none. */
  consultation: (id: string) => string
  /** The title of a milestone. */
  milestone: (id: string) => string
  /** The acronym of a body. */
  acronym: (id: string) => string
}

/** How many groups a sentence names before it counts them. */
const NAMED = 3

/** What clashes and why: "“A” comes 4 days after the input deadline for “B”, 25 Jul 2025." */
export function clashSentence(messages: Messages, clash: ToldClash, names: ClashNames): string {
  const sentence = sentenceOf(messages, clash, names)
  return sentence.charAt(0).toLocaleUpperCase(messages.intlLocale) + sentence.slice(1)
}

function sentenceOf(messages: Messages, clash: ToldClash, names: ClashNames): string {
  const { t, list } = messages
  const { kind, certainty, consultations, bodies, journey } = clash
  const titles = consultations.map(id => titleOf(messages, names.consultation(id)))
  const [one = '', other = ''] = titles
  const who = { bodies: list(bodies.map(names.acronym)), count: bodies.length }
  const days = writeDays(messages, clash.window)
  const of = (key: 'same-body' | 'same-audience' | 'past-deadline'): MessageKey =>
    certainty === 'possible' ? `clash.${key}.possible` : `clash.${key}`
  switch (kind) {
    case 'same-body':
      return t(of('same-body'), { ...who, one, other, days })
    case 'travel': {
      const { km = 0, hours = 0, left = 0 } = journey ?? {}
      return t('clash.travel', { ...who, one, other, km, hours, left })
    }
    case 'same-audience': {
      const { region = '', groups = [] } = clash.audience ?? {}
      const asked =
        groups.length > NAMED
          ? t('clash.groups', { count: groups.length })
          : list(groups.map(group => messages.term('group', group)))
      const where = messages.term('region', region)
      return t(of('same-audience'), { titles: list(titles), groups: asked, region: where, days })
    }
    case 'day-off': {
      const { daysOff = [] } = clash
      const isHoliday = daysOff.some(({ why }) => why === 'holiday')
      const told = daysOff.filter(({ why }) => !isHoliday || why === 'holiday')
      const dates = list(told.map(({ day }) => writeDays(messages, { start: day, end: day })))
      return t(isHoliday ? 'clash.holiday' : 'clash.weekend', { title: one, days: dates })
    }
    case 'past-deadline': {
      const { output = '', deadline = null, by = '', days = 0 } = clash.late ?? {}
      const said = {
        title: one,
        output: titleOf(messages, names.milestone(output)),
        by: writeDays(messages, { start: by, end: by }),
        days,
      }
      return t(deadline === null ? 'clash.past-output' : of('past-deadline'), said)
    }
  }
}

export type ToldWindow = {
  kind: 'week' | 'days'
  start: string
  end: string
  bodies: string[]
  daysBefore: number | null
}

/** "The week of 23 June is free for ITU, UNESCO and ESCAP, 4 days before the deadline." */
export function freeSentence(
  messages: Messages,
  { kind, start, end, bodies, daysBefore }: ToldWindow,
  { acronym }: Pick<ClashNames, 'acronym'>,
): string {
  const { t } = messages
  const before = daysBefore === null ? '' : t('clash.free.before', { days: daysBefore })
  const who = messages.list(bodies.map(acronym))
  if (kind === 'days') {
    return t('clash.free.days', { days: writeDays(messages, { start, end }), bodies: who, before })
  }
  const day = new Intl.DateTimeFormat(messages.intlLocale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Temporal.Instant.from(`${start}T00:00Z`).epochMilliseconds)
  return t('clash.free.week', { day, bodies: who, before })
}

function titleOf({ t }: Messages, title: string): string {
  return title === '' ? t('clash.thisOne') : t('clash.quoted', { title })
}

function writeDays(messages: Messages, { start, end }: { start: string; end: string }): string {
  return writeDate(messages, { start, end, precision: 'day' })
}
