import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyclesAmong } from './cycles.ts'

describe('circles among dependencies', () => {
  it('are named along the way', () => {
    const milestones = [
      { id: 'a', dependsOn: ['b'] },
      { id: 'b', dependsOn: ['c'] },
      { id: 'c', dependsOn: ['a'] },
      { id: 'd', dependsOn: ['a'] },
    ]
    expect(cyclesAmong(milestones)).toEqual([['a', 'b', 'c']])
  })

  it('are found exactly where a naive search finds a way from a milestone back to itself', () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(graph, links => {
        const milestones = links.map((to, n) => ({ id: `m${n}`, dependsOn: to.map(t => `m${t}`) }))
        const isCircular = links.some((_, n) => reaches(links, n, n, new Set()))
        expect(cyclesAmong(milestones).length > 0).toBe(isCircular)
      }),
    )
  })

  it('do not exhaust the stack in a chain of 50,000', () => {
    const chain = Array.from({ length: 50_000 }, (_, n) => ({
      id: `m${n}`,
      dependsOn: [`m${n + 1}`],
    }))
    expect(cyclesAmong(chain)).toEqual([])
  })
})

function reaches(links: number[][], from: number, to: number, seen: Set<number>): boolean {
  return (links[from] ?? []).some(next => {
    if (next === to) return true
    if (seen.has(next)) return false
    seen.add(next)
    return reaches(links, next, to, seen)
  })
}
