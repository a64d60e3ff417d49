import type { ClashResource } from '@tributary/contract/clash/schema'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { Show } from 'solid-js'
import { ClashList } from './clash-list.tsx'

/** Clashes that need nobody now, folded away. */
export function FoldedClashes(props: {
  title: string
  note: string
  clashes: ClashResource[]
  consultations: ConsultationResource[]
  isOver?: boolean
}) {
  return (
    <Show when={props.clashes.length > 0}>
      <details class="mt-8 border-t border-line pt-4">
        <summary class="cursor-pointer py-1">
          <span class="font-medium">{props.title}</span>{' '}
          <span class="ms-2 text-sm text-soft">{props.note}</span>
        </summary>
        <div class="mt-3">
          <ClashList
            clashes={props.clashes}
            consultations={props.consultations}
            isOver={props.isOver}
          />
        </div>
      </details>
    </Show>
  )
}
