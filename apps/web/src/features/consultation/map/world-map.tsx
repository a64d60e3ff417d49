import { findingsTexts } from '@tributary/messages/findings'
import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type Dot, dotsOf, withLabels } from './dots.ts'
import type { Site } from './sites.ts'
import { OUTLINE, spotOf } from './world-outline.ts'

/** The world with a dot where consultations take place: filled once one was held there. */
export default function WorldMap(props: {
  sites: Site[]
  chosen: string[]
  onChoose: (keys: string[]) => void
}) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  const [width, setWidth] = createSignal(OUTLINE.width)
  let frame: HTMLElement | undefined
  onMount(() => {
    const watch = new ResizeObserver(() => setWidth(frame?.clientWidth || OUTLINE.width))
    if (frame) watch.observe(frame)
    onCleanup(() => watch.disconnect())
  })
  const name = ({ sites }: Dot) => {
    const city = sites[0]?.city ?? ''
    return sites.length > 1 ? say('map.more', { first: city, count: sites.length - 1 }) : city
  }
  const dots = createMemo(() => {
    const field = { width: width(), height: (width() * OUTLINE.height) / OUTLINE.width }
    const placed = props.sites.flatMap(site => {
      if (!site.at) return []
      const { x, y } = spotOf(site.at)
      return [{ site, at: { x: x * field.width, y: y * field.height } }]
    })
    return withLabels(dotsOf(placed), name, field)
  })
  const keysOf = ({ sites }: Dot) => sites.map(({ key }) => key)
  const isChosen = (dot: Dot) => keysOf(dot).some(key => props.chosen.includes(key))
  const held = ({ sites }: Dot) =>
    sites.flatMap(({ here }) => here).filter(({ isHeld }) => isHeld).length
  return (
    <section
      ref={frame}
      aria-label={say('map.label')}
      class="card relative overflow-hidden"
      style={{ 'aspect-ratio': `${OUTLINE.width} / ${OUTLINE.height}` }}
    >
      <svg
        class="absolute inset-0 size-full"
        viewBox={`0 ${OUTLINE.top} ${OUTLINE.width} ${OUTLINE.height}`}
        aria-hidden="true"
      >
        <path d={OUTLINE.path} fill="var(--line)" />
      </svg>
      <For each={dots()}>
        {dot => (
          <>
            <button
              type="button"
              aria-pressed={isChosen(dot)}
              aria-label={say('map.place', {
                places: messages.list(dot.sites.map(({ city }) => city)),
                count: dot.count,
                held: held(dot),
                planned: dot.count - held(dot),
              })}
              title={messages.list(dot.sites.map(({ city }) => city))}
              class="absolute flex size-6 -translate-1/2 items-center justify-center rounded-full"
              style={{ left: `${dot.x}px`, top: `${dot.y}px` }}
              onClick={() => props.onChoose(isChosen(dot) ? [] : keysOf(dot))}
            >
              <span
                class="tabular flex shrink-0 items-center justify-center rounded-full border-2 border-accent text-[0.6875rem] leading-none font-semibold"
                classList={{
                  'bg-accent text-ground': held(dot) > 0,
                  'bg-ground text-accent': held(dot) === 0,
                  'outline-2 outline-offset-2 outline-ink': isChosen(dot),
                  'opacity-35': props.chosen.length > 0 && !isChosen(dot),
                }}
                style={{ width: `${dot.radius * 2}px`, height: `${dot.radius * 2}px` }}
              >
                {dot.count > 1 ? dot.count : ''}
              </span>
            </button>
            <Show when={dot.label}>
              {label => (
                <span
                  aria-hidden="true"
                  class="pointer-events-none absolute -translate-1/2 text-xs whitespace-nowrap"
                  style={{ left: `${label().x}px`, top: `${label().y}px` }}
                >
                  {name(dot)}
                </span>
              )}
            </Show>
          </>
        )}
      </For>
    </section>
  )
}
