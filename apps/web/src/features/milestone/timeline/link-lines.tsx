import { createMemo, For, Show } from 'solid-js'
import { type Layout, seatOf } from './layout.ts'
import { arrowPath, type Link, linkPath } from './links.ts'
import type { View } from './view.ts'

/** Lines of dependencies between the marks that are drawn. */
export function LinkLines(props: { links: Link[]; layout: Layout; drawn: View; scale: number }) {
  return <For each={props.links}>{link => <LinkLine link={link} {...rest(props)} />}</For>
}

type Given = { layout: Layout; drawn: View; scale: number }

function rest(props: Given): Given {
  return {
    get layout() {
      return props.layout
    },
    get drawn() {
      return props.drawn
    },
    get scale() {
      return props.scale
    },
  }
}

function LinkLine(props: { link: Link } & Given) {
  const ends = createMemo(() => {
    const from = seatOf(props.layout, props.link.from)
    const to = seatOf(props.layout, props.link.to)
    if (!from || !to) return undefined
    const [left, right] = [props.drawn.from * props.scale, props.drawn.to * props.scale]
    const isOutside = Math.max(from.x1, to.x1) < left || right < Math.min(from.x0, to.x0)
    return isOutside ? undefined : { from, to }
  })
  const isCritical = () => props.link.kind === 'critical'
  const ink = () =>
    props.link.isClash
      ? 'var(--bad)'
      : isCritical()
        ? 'var(--ink)'
        : props.link.kind === 'before'
          ? 'var(--ink-soft)'
          : 'var(--accent)'
  return (
    <Show when={ends()}>
      {end => (
        <g
          class={`pointer-events-none ${isCritical() ? 'critical-link' : 'link-line'}`}
          fill="none"
          stroke={ink()}
          stroke-width={isCritical() ? 2 : 1.5}
          stroke-linecap="round"
        >
          <path
            d={linkPath(end().from, end().to)}
            stroke-dasharray={props.link.kind === 'after' ? '5 3' : undefined}
          />
          <path d={arrowPath(end().to)} />
        </g>
      )}
    </Show>
  )
}
