import type { Problem } from '@tributary/contract/problem'
import type { Messages } from '@tributary/messages/messages'
import { problemOf } from '../../api.ts'
import { notify } from '../../ui/notices.tsx'
import { type EditedThing, titleOf } from './thing-values.ts'
import type { ThingWrites, WrittenThing } from './thing-writes.ts'
import { aboutThing, type Undo } from './undo.ts'

export type Rewritten = {
  process: string
  thing: Exclude<EditedThing, 'process'>
  of: WrittenThing
  writes: ThingWrites
  /** Where its history stands. */
  seenAt: string
}

/** Cancels a thing or restores it, and lets it be undone; what stood in the way. */
export async function rewriteThing(
  { t }: Messages,
  { process, thing, of, writes, seenAt }: Rewritten,
  verb: 'cancel' | 'restore',
  more: { reason?: string | undefined; revision?: number },
): Promise<Problem | undefined> {
  const title = titleOf(of)
  const about = aboutThing({ process, thing, id: of.id })
  try {
    const { revision } = await writes[verb](process, of.id, of.revision, more)
    const isSame = revision === of.revision
    const undo: Undo = { process, thing, id: of.id, title, revision, to: of.revision, href: seenAt }
    const text = t(isSame ? 'edit.unchanged' : `edit.done.${verb}`, { title })
    notify({ about, text, ...(!isSame && { undo }) })
    await writes.refresh()
    return undefined
  } catch (error) {
    const problem = problemOf(error)
    if (problem.status === 412) await writes.refresh()
    if (verb === 'restore') {
      notify({ about, isBad: true, text: t('edit.notSaved', { title, why: problem.detail }) })
    }
    return problem
  }
}
