import type { Messages } from '@tributary/messages/messages'
import type { Legend } from './sheet-foot.ts'

/** The shapes of the timeline in words, for paper that cannot be pointed at. */
export function legendOf({ t }: Messages): Legend {
  return [
    { kind: 'event', text: t('timeline.legend.point') },
    { kind: 'deadline', text: t('milestone.kind.deadline') },
    { kind: 'report', text: t('timeline.legend.document') },
    { kind: 'consultation', text: t('milestone.kind.consultation') },
    { isBand: true, text: t('timeline.legend.band') },
    { status: 'done', text: t('milestone.status.done') },
    { text: t('milestone.status.planned') },
    { status: 'tentative', text: t('milestone.status.tentative') },
    { status: 'cancelled', text: t('milestone.status.cancelled') },
  ]
}
