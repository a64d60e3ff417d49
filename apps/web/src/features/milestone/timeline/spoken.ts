import type { Day } from '@tributary/domain/date/day'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { writeDate } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import type { Mark } from './lanes.ts'

/** What a screen reader says of a mark: title, date, body, status, slack, conflict. */
export function useSpoken(today: () => Day): (mark: Mark) => string {
  const { t, messages, acronym } = useReader()
  // Putting a sentence together costs more than drawing the mark.
  const known = new WeakMap<Mark, { on: Day; text: string }>()
  return mark => {
    const on = today()
    const before = known.get(mark)
    if (before?.on === on) return before.text
    const text = sentence(mark, on)
    known.set(mark, { on, text })
    return text
  }

  function sentence({ milestone, facts }: Mark, on: Day): string {
    return [
      t('milestone.spoken', {
        title: milestone.title,
        date: writeDate(messages, milestone),
        body: acronym(milestone.roadmap),
        status: t(`milestone.status.${statusOn(milestone, on)}`),
      }),
      ...(facts.isCritical ? [t('timeline.critical')] : []),
      ...(facts.slack === null ? [] : [t('timeline.spokenSlack', { days: facts.slack })]),
      ...(facts.conflict ? [t(`timeline.conflict.${facts.conflict}`)] : []),
      ...(facts.ghost ? [t('timeline.spokenMove', { days: facts.ghost.days })] : []),
    ].join(', ')
  }
}
