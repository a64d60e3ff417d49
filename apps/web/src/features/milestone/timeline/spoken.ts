import { statusOn } from '@tributary/domain/milestone/status-on'
import { writeDate } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import type { Mark } from './lanes.ts'

/** What a screen reader says of a mark: title, date, body, status, slack, conflict. */
export function useSpoken(): (mark: Mark) => string {
  const { t, messages, acronym, on } = useReader()
  return ({ milestone, facts }) =>
    [
      t('milestone.spoken', {
        title: milestone.title,
        date: writeDate(messages, milestone),
        body: acronym(milestone.roadmap),
        status: t(`milestone.status.${statusOn(milestone, on())}`),
      }),
      ...(facts.isCritical ? [t('timeline.critical')] : []),
      ...(facts.slack === null ? [] : [t('timeline.spokenSlack', { days: facts.slack })]),
      ...(facts.conflict ? [t(`timeline.conflict.${facts.conflict}`)] : []),
      ...(facts.ghost ? [t('timeline.spokenMove', { days: facts.ghost.days })] : []),
    ].join(', ')
}
