import type {
  Accountability,
  BodyStanding,
  Standing,
} from '@tributary/domain/action/accountability'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'

/** The numbers of a body, and the list that each of them counts where there is one. */
const COLUMNS = [
  { name: 'open', filter: 'status=waiting' },
  { name: 'dueSoon', filter: 'when=soon' },
  { name: 'overdue', filter: 'when=overdue' },
  { name: 'done', filter: 'status=done' },
  { name: 'medianDays', filter: undefined },
  { name: 'carriedOver', filter: undefined },
] as const

/** How the actions of each body stand; on a phone each body is a card. */
export function StandingTable(props: { standing: Accountability }) {
  const { t } = useReader()
  return (
    <table class="w-full text-sm max-md:block">
      <thead class="max-md:sr-only">
        <tr class="border-b-2 border-line-strong">
          <th scope="col" class="py-2 pe-3 text-start text-xs font-semibold text-soft">
            {t('accountability.body')}
          </th>
          <For each={COLUMNS}>
            {({ name }) => (
              <th scope="col" class="px-3 py-2 text-end text-xs font-semibold text-soft">
                {t(`accountability.${name}`)}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody class="max-md:block">
        <For each={props.standing.bodies}>{row => <BodyRow row={row} />}</For>
        <tr class="border-t-2 border-line-strong font-medium max-md:grid max-md:grid-cols-2 max-md:gap-x-6 max-md:py-3">
          <th scope="row" class={HEAD}>
            {t('accountability.total')}
          </th>
          <Cells standing={props.standing.total} filter="" of={t('accountability.total')} />
        </tr>
      </tbody>
    </table>
  )
}

const HEAD = 'py-2 pe-3 text-start font-medium max-md:col-span-2 max-md:pb-1'

function BodyRow(props: { row: BodyStanding }) {
  const { t, acronym } = useReader()
  const called = () =>
    props.row.body === null ? t('accountability.nobody') : acronym(props.row.body)
  return (
    <tr class="border-b border-line max-md:grid max-md:grid-cols-2 max-md:gap-x-6 max-md:py-3">
      <th scope="row" class={HEAD}>
        <Show when={props.row.body} fallback={called()}>
          {body => <BodyMark id={body()} />}
        </Show>
      </th>
      <Cells
        standing={props.row}
        filter={props.row.body === null ? undefined : `body=${props.row.body}`}
        of={called()}
      />
    </tr>
  )
}

/** The numbers of a row, each a link to what it counts where `filter` says whose. */
function Cells(props: { standing: Standing; filter: string | undefined; of: string }) {
  const { t, href } = useReader()
  const written = (value: number | null) => (value === null ? '–' : String(value))
  return (
    <For each={COLUMNS}>
      {({ name, filter }) => {
        const value = () => props.standing[name]
        const label = () => t(`accountability.${name}`)
        const linked = () =>
          filter !== undefined && props.filter !== undefined && value() !== 0
            ? href(`/actions?${[props.filter, filter].filter(Boolean).join('&')}`)
            : undefined
        return (
          <td class="tabular px-3 py-2 text-end max-md:flex max-md:justify-between max-md:gap-3 max-md:px-0 max-md:py-1">
            <span class="text-soft md:hidden" aria-hidden="true">
              {label()}
            </span>
            <Show when={linked()} fallback={written(value())}>
              {address => (
                <a
                  class="link"
                  href={address()}
                  aria-label={t('accountability.showNamed', {
                    label: label(),
                    body: props.of,
                    count: written(value()),
                  })}
                >
                  {written(value())}
                </a>
              )}
            </Show>
          </td>
        )
      }}
    </For>
  )
}
