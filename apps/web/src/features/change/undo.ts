import type { Fields } from '@tributary/domain/change/change'
import type { Messages } from '@tributary/messages/messages'
import { problemOf } from '../../api.ts'
import { dismiss, notify } from '../../ui/notices.tsx'
import type { EditedThing } from './thing-values.ts'
import type { ChangeWrites } from './thing-writes.ts'

/** What takes back the latest write of a thing. */
export type Undo = {
  process: string
  thing: EditedThing
  id: string
  title: string
  /** The revision that the write made: a later one is not undone with it. */
  revision: number
  /** Cancel it, bring back a revision, or put back fields. */
  to: 'cancel' | number | Fields
  /** Where its history stands. */
  href: string
}

/** The writes of each kind of thing, loaded when they are wanted: a notice outlives its page. */
export const WRITES: Record<EditedThing, () => Promise<ChangeWrites>> = {
  process: async () => (await import('../process/actions.ts')).processWrites,
  body: async () => (await import('../body/actions.ts')).bodyWrites,
  milestone: async () => (await import('../milestone/actions.ts')).milestoneWrites,
  consultation: async () => (await import('../consultation/actions.ts')).consultationWrites,
  meeting: async () => (await import('../meeting/actions.ts')).meetingWrites,
  action: async () => (await import('../action/actions.ts')).actionWrites,
}

/** Takes back a write, as a new revision, and says so. */
export async function undo({ t }: Messages, undone: Undo): Promise<void> {
  const { process, thing, id, title, revision, to, href } = undone
  const about = aboutThing(undone)
  const writes = await WRITES[thing]()
  dismiss(about)
  try {
    if (to === 'cancel') {
      await writes.cancel?.(process, id, revision, { reason: t('edit.undoneReason') })
    } else if (typeof to === 'number') {
      await writes.restore?.(process, id, revision, { revision: to })
    } else {
      await writes.change(process, id, revision, to)
    }
    notify({ about, text: t('edit.undone', { title }) })
  } catch (error) {
    const { status, detail: why } = problemOf(error)
    const isStale = status === 412
    notify({
      about,
      isBad: true,
      text: isStale ? t('edit.undoStale', { title }) : t('edit.undoFailed', { title, why }),
      ...(isStale
        ? { link: { href, label: t('edit.seen') } }
        : // What failed on its way can be tried again.
          { undo: undone }),
    })
  }
  await writes.refresh()
}

/** What a notice about a thing is about. */
export function aboutThing({ process, thing, id }: Pick<Undo, 'process' | 'thing' | 'id'>): string {
  return `${process}/${thing}/${id}`
}
