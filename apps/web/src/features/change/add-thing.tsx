import type { Fields } from '@tributary/domain/change/change'
import { subjectOf } from '@tributary/domain/person/may'
import Plus from 'lucide-solid/icons/plus'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import type { EditedThing } from './thing-values.ts'

type Made = Exclude<EditedThing, 'process'>

/** The fields by which a new thing is a body's. */
const OF_BODY: Record<Made, (body: string) => Fields> = {
  milestone: body => ({ roadmap: body }),
  consultation: body => ({ organisers: [body] }),
  action: body => ({ responsible: [body] }),
  meeting: body => ({ organisers: [body] }),
  body: () => ({}),
}

/** Whether the person may make a thing of this kind, for any body. */
export function useMayCreate(thing: Made): () => boolean {
  const { bodies } = useReader()
  const { may } = useSession()
  return () =>
    may('create', subjectOf(thing, {})) ||
    bodies().some(({ id }) => may('create', subjectOf(thing, OF_BODY[thing](id))))
}

/** Leads to the form of a new thing, for those who may make one. */
export function AddThing(props: { thing: Made; href: string }) {
  const { t } = useReader()
  const mayCreate = useMayCreate(props.thing)
  return (
    <Show when={mayCreate()}>
      <a class="button" href={props.href}>
        <Plus size={16} aria-hidden="true" />
        {t(`edit.add.${props.thing}`)}
      </a>
    </Show>
  )
}
