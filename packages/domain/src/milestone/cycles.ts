type Dependent = { id: string; dependsOn?: string[] | undefined }

/**
 * The circles among dependencies, one for each knot of milestones that depend on each other, as
 * ids along `dependsOn`. Links to unknown ids are passed over. Linear in milestones and links.
 */
export function cyclesAmong(milestones: readonly Dependent[]): string[][] {
  const byId = new Map(milestones.map(milestone => [milestone.id, milestone]))
  const state = new Map<string, 'open' | 'closed'>()
  const cycles: string[][] = []
  for (const { id } of milestones) {
    if (state.has(id)) continue
    // An explicit stack: a chain of 50,000 milestones would overflow the call stack.
    const path: { id: string; next: number }[] = [{ id, next: 0 }]
    state.set(id, 'open')
    while (path.length > 0) {
      const top = path.at(-1) as { id: string; next: number }
      const target = byId.get(top.id)?.dependsOn?.[top.next]
      top.next += 1
      if (target === undefined) {
        state.set(top.id, 'closed')
        path.pop()
      } else if (state.get(target) === 'open') {
        cycles.push(path.slice(path.findIndex(step => step.id === target)).map(step => step.id))
      } else if (!state.has(target) && byId.has(target)) {
        state.set(target, 'open')
        path.push({ id: target, next: 0 })
      }
    }
  }
  return cycles
}
