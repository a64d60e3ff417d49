import type { ClashResource } from '@tributary/contract/clash/schema'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { createMemo, For } from 'solid-js'
import { ClashItem } from './clash-item.tsx'

/** Clashes in the order of the days that they concern. */
export function ClashList(props: {
  clashes: ClashResource[]
  consultations: ConsultationResource[]
  /** Whether nothing can be done about them any more. */
  isOver?: boolean | undefined
}) {
  const byId = createMemo(() => new Map(props.consultations.map(of => [of.id, of])))
  return (
    <ul class="grid gap-3">
      <For each={props.clashes}>
        {clash => (
          <ClashItem
            clash={clash}
            consultations={clash.consultations.flatMap(id => byId().get(id) ?? [])}
            among={props.consultations}
            isOver={props.isOver}
          />
        )}
      </For>
    </ul>
  )
}
