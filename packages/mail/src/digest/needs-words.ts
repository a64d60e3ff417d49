import type { Needs } from '@tributary/domain/digest/needs'
import type { Messages } from '@tributary/messages/messages'

const KINDS = [
  'overdue',
  'due',
  'unanswered',
  'undated',
  'proposals',
  'asked',
  'incoming',
  'mentions',
] as const
export type NeedKind = (typeof KINDS)[number]

/** What waits by its kinds, the most pressing first; those of which there is any. */
export function needsByKind(needs: Needs): { kind: NeedKind; count: number }[] {
  const counts: Record<NeedKind, number> = {
    overdue: needs.overdueActions.length + needs.overdueMilestones.length,
    due: needs.dueActions.length,
    unanswered: needs.unanswered.length,
    undated: needs.undated.length,
    proposals: needs.proposals.length,
    asked: needs.askedActions.length,
    incoming: needs.incoming,
    mentions: needs.mentions.length,
  }
  return KINDS.map(kind => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0)
}

/** "2 overdue", "1 proposal to decide". */
export function needsInWords({ t }: Messages, kind: NeedKind, count: number): string {
  return t(`digest.needs.${kind}`, { count })
}
