import type { Coverage } from '@tributary/domain/consultation/coverage'
import { writeDate } from '@tributary/messages/date'
import { findingsTexts } from '@tributary/messages/findings'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Section } from '../../../ui/section.tsx'
import { startOf, stepsOf, type TrendLine, trendLines } from '../trend-line.ts'

const FIELD = { width: 200, height: 64 }

/** How the number of consultations held grew: a small chart for each region, all on one scale. */
export function CoverageTrend(props: { coverage: Coverage }) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  const lines = () => trendLines(props.coverage)
  const most = () => Math.max(1, ...lines().map(({ points }) => points.at(-1)?.held ?? 0))
  return (
    <Show when={props.coverage.trend.length > 1}>
      <Section title={say('coverage.trend')} note={say('coverage.trendNote')} class="mt-10">
        <ul class="grid grid-cols-2 gap-x-8 gap-y-6 md:grid-cols-3 xl:grid-cols-6">
          <For each={lines()}>{line => <SmallChart line={line} most={most()} />}</For>
        </ul>
      </Section>
    </Show>
  )
}

function SmallChart(props: { line: TrendLine; most: number }) {
  const { messages } = useReader()
  const say = findingsTexts(messages)
  const steps = () => stepsOf(props.line, { ...FIELD, most: props.most })
  const region = () => messages.term('region', props.line.region)
  const month = (day: string | undefined) =>
    day ? writeDate(messages, { start: day.slice(0, 7), precision: 'month' }) : ''
  const told = () =>
    say('coverage.trendOne', {
      region: region(),
      list: messages.list(
        props.line.points.map(({ until, held }) =>
          say('coverage.trendPoint', {
            held,
            day: writeDate(messages, { start: until, precision: 'day' }),
          }),
        ),
      ),
    })
  return (
    <li>
      <p class="flex min-h-10 items-end justify-between gap-2 text-sm leading-5 font-medium">
        {region()}
        <span class="tabular text-soft">{props.line.points.at(-1)?.held}</span>
      </p>
      <svg
        role="img"
        aria-label={told()}
        viewBox={`-1 -6 ${FIELD.width + 8} ${FIELD.height + 9}`}
        class="mt-1 w-full"
      >
        <line
          x1="0"
          x2={FIELD.width}
          y1={FIELD.height}
          y2={FIELD.height}
          stroke="var(--line-strong)"
        />
        <path d={steps().path} fill="none" stroke="var(--accent)" stroke-width="2" />
        <circle cx={steps().end.x} cy={steps().end.y} r="4" fill="var(--accent)" />
      </svg>
      <p class="flex justify-between text-xs text-soft" aria-hidden="true">
        <span>{month(startOf(props.line))}</span>
        <span>{month(props.line.points.at(-1)?.until)}</span>
      </p>
    </li>
  )
}
