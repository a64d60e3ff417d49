import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsFrom, waysThrough } from './flow-columns.ts'
import { flowLayout } from './flow-layout.ts'

const sizes = { first: 40, other: 50, passing: 10, gap: 8, across: { first: 1.5, other: 0.8 } }
const edge = (from: string, to: string) => ({ from, to })
const edges = [edge('a', 'x'), edge('b', 'z'), edge('x', 'y'), edge('y', 'z'), edge('b', 'x')]

describe('the flow', () => {
  it('puts each one column after the last that leads to it, circles or not', () => {
    const columns = columnsFrom(['a', 'b'], [...edges, edge('z', 'y')])
    expect(columns.get('a')).toBe(0)
    expect(columns.get('x')).toBe(1)
    expect(columnsFrom(['a', 'b'], edges)).toEqual(
      new Map([
        ['a', 0],
        ['b', 0],
        ['x', 1],
        ['y', 2],
        ['z', 3],
      ]),
    )
  })

  it('lights up all that leads to one and all that it leads to', () => {
    expect([...waysThrough('y', edges)].sort()).toEqual(['a', 'b', 'x', 'y', 'z'])
    expect([...waysThrough('a', edges)].sort()).toEqual(['a', 'x', 'y', 'z'])
  })

  it('never lays one box over another, and keeps every curve within the picture', () => {
    const node = fc.integer({ min: 0, max: 14 })
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { minLength: 1, maxLength: 40 }), pairs => {
        const drawn = pairs.map(([a, b]) =>
          edge(a < 8 ? `c${a}` : `m${a}`, `m${Math.max(a, b, 8) + 1}`),
        )
        const first = [...new Set(drawn.map(({ from }) => from))].filter(id => id[0] === 'c')
        const { boxes, curves, height } = flowLayout(first, drawn, sizes)
        for (const a of boxes) {
          expect(a.top).toBeGreaterThanOrEqual(-0.001)
          expect(a.top + a.height).toBeLessThanOrEqual(height + 0.001)
          for (const b of boxes) {
            if (a === b || a.column !== b.column) continue
            expect(a.top + a.height <= b.top + 0.001 || b.top + b.height <= a.top + 0.001).toBe(
              true,
            )
          }
        }
        for (const { path } of curves) expect(path).not.toContain('NaN')
      }),
    )
  })
})
