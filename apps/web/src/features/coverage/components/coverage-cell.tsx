import type { CoverageCell, Covered } from '@tributary/domain/consultation/coverage'
import { subjectOf } from '@tributary/domain/person/may'
import { findingsTexts } from '@tributary/messages/findings'
import Plus from 'lucide-solid/icons/plus'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { useMayCreate } from '../../change/add-thing.tsx'
import { COLUMN_PARAM } from '../../consultation/consultation-asked.ts'
import { useColumnName } from '../column-name.ts'
import type { Period } from '../matrix.ts'
import { CountLink } from './count-link.tsx'

/** One region on one column: its consultations, or that there is none, and how to plan one. */
export function CoverageCellView(props: { cell: CoverageCell; by: Covered; period: Period }) {
  const { messages, href } = useReader()
  const { may } = useSession()
  const say = findingsTexts(messages)
  const columnName = useColumnName()
  const mayCreateAny = useMayCreate('consultation')
  const names = () => [
    messages.term('region', props.cell.region),
    columnName(props.by, props.cell.column),
  ]
  const mayPlan = () =>
    props.by === 'organisers'
      ? may('create', subjectOf('consultation', { organisers: [props.cell.column] }))
      : mayCreateAny()
  const planned = () =>
    new URLSearchParams({
      region: props.cell.region,
      [COLUMN_PARAM[props.by]]: props.cell.column,
    })
  return (
    <td class="border-b border-line p-0.5 align-top">
      <Show
        when={props.cell.held + props.cell.planned === 0}
        fallback={
          <div class="p-1.5">
            <CountLink
              counts={props.cell}
              by={props.by}
              asked={props.cell}
              names={names()}
              period={props.period}
            />
          </div>
        }
      >
        <div class="min-h-14 rounded-[4px] border border-dashed border-line-strong p-1.5 text-xs text-soft">
          {say('coverage.none')}
          <Show when={mayPlan()}>
            <a
              class="no-print mt-0.5 flex min-h-6 items-center gap-1 font-medium whitespace-nowrap text-accent no-underline hover:underline"
              href={href(`/consultations/new?${planned()}`)}
              aria-label={say('coverage.planNamed', {
                region: names()[0] ?? '',
                column: names()[1] ?? '',
              })}
            >
              <Plus size={14} aria-hidden="true" />
              {say('coverage.planOne')}
            </a>
          </Show>
        </div>
      </Show>
    </td>
  )
}
