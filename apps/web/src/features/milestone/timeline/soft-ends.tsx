import { For, Index } from 'solid-js'
import { SOFT_STOPS } from './mark-outline.ts'

/** A gradient for each hue, by which the ends of bands are soft. */
export function SoftEnds(props: { count: number }) {
  return (
    <defs>
      <Index each={Array.from({ length: props.count })}>
        {(_, hue) => (
          <linearGradient id={`soft-${hue}`}>
            <For each={SOFT_STOPS}>
              {([offset, opacity]) => (
                <stop offset={offset} stop-color={`var(--body-${hue})`} stop-opacity={opacity} />
              )}
            </For>
          </linearGradient>
        )}
      </Index>
    </defs>
  )
}
