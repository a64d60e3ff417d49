import type { Milestone } from './milestone.ts'

/** The ids of a milestone and of all that it depends on, over any number of steps; empty where there is no such. */
export function neededBy(
  id: string,
  milestones: readonly Pick<Milestone, 'id' | 'dependsOn'>[],
): Set<string> {
  const byId = new Map(milestones.map(milestone => [milestone.id, milestone]))
  const needed = new Set<string>()
  const left = [id]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const milestone = byId.get(next)
    if (!milestone || needed.has(next)) continue
    needed.add(next)
    left.push(...(milestone.dependsOn ?? []))
  }
  return needed
}
