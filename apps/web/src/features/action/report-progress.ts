import type { ActionResource } from '@tributary/contract/action/schema'
import type { Problem } from '@tributary/contract/problem'
import { needsReason } from '@tributary/domain/action/status-reason'
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

/** What somebody says of an action; the note stays where nothing is said of it. */
export type Report = {
  status: ActionResource['status']
  statusReason?: string | undefined
  note?: string | undefined
}

/** Reports how far an action is: it shows at once, and no longer where it is refused. */
export async function reportProgress(
  { t }: Messages,
  { process, action, actions, href }: Reported,
  { status, statusReason = '', note }: Report,
): Promise<Problem | undefined> {
  const { id, title, revision: seen } = action
  const list = getActions.keyFor(process)
  const said = {
    status,
    statusReason: needsReason(status) ? statusReason.trim() || null : null,
    ...(note !== undefined && { note: note.trim() || null }),
  }
  const shown = Object.entries(said).map(([name, value]) => [name, value ?? undefined])
  const takeBack = showInList(list, actions, id, Object.fromEntries(shown))
  try {
    const written = await actionWrites.change(process, id, seen, said)
    const { revision } = written
    showInList(list, actions, id, { ...Object.fromEntries(shown), ...written })
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
