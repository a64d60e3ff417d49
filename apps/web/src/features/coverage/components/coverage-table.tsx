import type { Coverage } from '@tributary/domain/consultation/coverage'
import { findingsTexts } from '@tributary/messages/findings'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { type Period, rowsOf } from '../matrix.ts'
import { ColumnHead } from './column-head.tsx'
import { ColumnKey } from './column-key.tsx'
import { CountLink } from './count-link.tsx'
import { CoverageCellView } from './coverage-cell.tsx'

const EDGE = 'sticky start-0 z-10 bg-ground text-start font-medium'

/** The matrix: a row for each region, a column for each group, question, action line or organiser. */
export function CoverageTable(props: { coverage: Coverage; period: Period }) {
  const { messages, t } = useReader()
  const say = findingsTexts(messages)
  const by = () => props.coverage.by
  const caption = () => say('coverage.table', { by: say(`coverage.one.${by()}`) })
  const rows = () => rowsOf(props.coverage)
  return (
    <>
      <section
        tabindex="0"
        aria-label={caption()}
        class="relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0 print:overflow-visible"
      >
        <table class="w-full border-separate border-spacing-0 text-sm">
          <caption class="sr-only">{caption()}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                class={`${EDGE} border-b border-line-strong py-2 pe-3 align-bottom text-xs text-soft`}
              >
                {say('coverage.region')}
              </th>
              <For each={props.coverage.columns}>
                {({ column }) => <ColumnHead by={by()} column={column} />}
              </For>
              <th
                scope="col"
                class="w-32 border-b border-line-strong px-2 py-2 text-start align-bottom text-xs font-semibold text-soft"
              >
                {say('coverage.all')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {row => (
                <tr>
                  <th
                    scope="row"
                    class={`${EDGE} w-32 border-b border-line py-2 pe-3 align-top sm:w-40`}
                  >
                    {messages.term('region', row.region)}
                  </th>
                  <For each={row.cells}>
                    {cell => <CoverageCellView cell={cell} by={by()} period={props.period} />}
                  </For>
                  <td class="border-b border-line bg-sunken p-2 align-top">
                    <CountLink
                      counts={row}
                      asked={{ region: row.region }}
                      names={[messages.term('region', row.region), say('coverage.all')]}
                      period={props.period}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" class={`${EDGE} py-2 pe-3 align-top text-soft`}>
                {say('coverage.all')}
              </th>
              <For each={props.coverage.columns}>
                {column => (
                  <td class="bg-sunken p-2 align-top">
                    <CountLink
                      counts={column}
                      by={by()}
                      asked={{ column: column.column }}
                      names={[t('consultation.allRegions')]}
                      period={props.period}
                    />
                  </td>
                )}
              </For>
              <td class="bg-sunken p-2 align-top font-semibold">
                <CountLink
                  counts={props.coverage.total}
                  asked={{}}
                  names={[t('consultation.allRegions'), say('coverage.all')]}
                  period={props.period}
                />
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p class="mt-3 max-w-3xl text-xs text-soft">{say('coverage.totals')}</p>
      <ColumnKey by={by()} />
    </>
  )
}
