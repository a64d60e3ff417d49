import type { Action } from '@tributary/domain/action/action'
import { leadingTo } from '@tributary/domain/action/burn-up'
import type { Milestone } from '@tributary/domain/milestone/milestone'

/**
 * The milestones toward which any of the actions counts, their own or of one that they depend on,
 * in the order of the milestones.
 */
export function towardOptions(
  actions: readonly Action[],
  milestones: readonly Milestone[],
): { value: string; label: string }[] {
  const named = new Set(actions.flatMap(({ milestones = [] }) => milestones))
  if (named.size === 0) return []
  return milestones
    .filter(({ id }) => !leadingTo(id, milestones).isDisjointFrom(named))
    .map(({ id, title }) => ({ value: id, label: title }))
}
