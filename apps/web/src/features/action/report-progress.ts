import type { ActionResource } from '@tributary/contract/action/schema'
import type { Problem } from '@tributary/contract/problem'
import type { Messages } from '@tributary/messages/messages'
import { problemOf } from '../../api.ts'
import type { Reader } from '../../reader.tsx'
import { notify } from '../../ui/notices.tsx'
import { showInList } from '../change/show-value.ts'
import { pathOf } from '../change/thing-paths.ts'
import { aboutThing, type Undo } from '../change/undo.ts'
import { actionWrites } from './actions.ts'
import { getActions } from './queries.ts'

type Reported = {
  process: string
  action: ActionResource
  actions: ActionResource[]
  href: Reader['href']
}

/** Reports how far an action is: it shows at once, and no longer where it is refused. */
export async function reportProgress(
  { t }: Messages,
  { process, action, actions, href }: Reported,
  { status, note }: { status: string; note: string },
): Promise<Problem | undefined> {
  const { id, title, revision: seen } = action
  const list = getActions.keyFor(process)
  const said = { status, note: note.trim() || null }
  const takeBack = showInList(list, actions, id, { status, note: said.note ?? undefined })
  try {
    const written = await actionWrites.change(process, id, seen, said)
    const { revision } = written
    showInList(list, actions, id, written)
    const of = { process, thing: 'action' as const, id }
    const undo: Undo = { ...of, title, revision, to: seen, href: href(pathOf('action', id)) }
    const text = t(revision === seen ? 'edit.unchanged' : 'edit.done.change', { title })
    notify({ about: aboutThing(of), text, ...(revision !== seen && { undo }) })
    return undefined
  } catch (error) {
    takeBack()
    return problemOf(error)
  } finally {
    await actionWrites.refresh()
  }
}
