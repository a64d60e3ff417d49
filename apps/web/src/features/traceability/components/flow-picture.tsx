import { findingsTexts } from '@tributary/messages/findings'
import { createMemo, createSignal, For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Section } from '../../../ui/section.tsx'
import { waysThrough } from '../flow-columns.ts'
import { type Box, columnAt, flowLayout } from '../flow-layout.ts'
import type { Trace } from '../trace.ts'
import { FlowBox } from './flow-box.tsx'

const SIZES = {
  first: 40,
  other: 76,
  passing: 8,
  gap: 8,
  across: { first: 1.6, other: 0.8 },
}
const HEAD = 28

/** The flow as a picture, where there is room for it; the lists below say the same. */
export function FlowPicture(props: { trace: Trace }) {
  const { messages, preparation } = useReader()
  const say = findingsTexts(messages)
  const [pointed, setPointed] = createSignal<string>()
  const edges = createMemo(() => [
    ...props.trace.links.map(({ consultation, output }) => ({ from: consultation, to: output })),
    ...props.trace.flows,
  ])
  const layout = createMemo(() => {
    const feeding = props.trace.consultations.filter(({ links }) => links.length > 0)
    return flowLayout(
      feeding.map(({ of }) => of.id),
      edges(),
      SIZES,
    )
  })
  const late = createMemo(
    () =>
      new Map(
        props.trace.links
          .filter(link => link.late)
          .map(link => [`${link.consultation}>${link.output}`, link]),
      ),
  )
  const lit = createMemo(() => {
    const id = pointed()
    return id === undefined ? undefined : waysThrough(id, edges())
  })
  const isDim = (...ids: string[]) => {
    const shown = lit()
    return shown !== undefined && !ids.every(id => shown.has(id))
  }
  const at = (column: number) =>
    columnAt(column, { columns: layout().columns, across: SIZES.across })
  const heads = () => [
    { column: 0, text: say('trace.consultations') },
    ...(layout().columns > 2 ? [{ column: 1, text: say('trace.outputs') }] : []),
    { column: layout().columns - 1, text: say('trace.outcome') },
  ]
  const lateOf = ({ id }: Box) =>
    props.trace.links.find(link => link.consultation === id && link.late)
  return (
    <Section
      title={say('trace.picture')}
      note={say('trace.pictureNote')}
      class="mb-12 hidden xl:block print:hidden"
    >
      <div class="relative" style={{ height: `${layout().height + HEAD}px` }}>
        <For each={heads()}>
          {({ column, text }) => (
            <p
              class="absolute top-0 text-xs font-semibold text-soft"
              style={{ 'inset-inline-start': `${at(column).left}%` }}
            >
              {text}
            </p>
          )}
        </For>
        <svg
          class="absolute inset-x-0 w-full rtl:-scale-x-100"
          style={{ top: `${HEAD}px`, height: `${layout().height}px` }}
          viewBox={`0 0 100 ${layout().height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <For each={layout().curves}>
            {({ from, to, path }) => {
              const isLate = () => late().has(`${from}>${to}`)
              return (
                <path
                  d={path}
                  fill="none"
                  vector-effect="non-scaling-stroke"
                  stroke={
                    isLate()
                      ? 'var(--bad)'
                      : lit() && !isDim(from, to)
                        ? 'var(--accent)'
                        : 'var(--line-strong)'
                  }
                  stroke-width={lit() && !isDim(from, to) ? 2 : 1.25}
                  stroke-dasharray={isLate() ? '5 4' : undefined}
                  opacity={isDim(from, to) ? 0.15 : lit() || isLate() ? 1 : 0.75}
                />
              )
            }}
          </For>
        </svg>
        <For each={layout().boxes}>
          {box => (
            <FlowBox
              box={{ ...box, top: box.top + HEAD }}
              at={at(box.column)}
              consultation={props.trace.consultationOf(box.id)}
              milestone={props.trace.milestoneOf(box.id)}
              late={lateOf(box)}
              isGoal={box.id === preparation().goal}
              isDim={isDim(box.id)}
              onPoint={isOn => setPointed(isOn ? box.id : undefined)}
            />
          )}
        </For>
      </div>
    </Section>
  )
}
