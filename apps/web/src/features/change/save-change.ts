import type { Navigator } from '@solidjs/router'
import type { Fields } from '@tributary/domain/change/change'
import { differences } from '@tributary/domain/change/fields'
import type { Messages } from '@tributary/messages/messages'
import { type Accessor, createEffect, createRoot } from 'solid-js'
import { problemOf } from '../../api.ts'
import { dismiss, notify } from '../../ui/notices.tsx'
import { type Draft, dropDraft, keepDraft } from './draft.ts'
import { type EditedThing, titleOf } from './thing-values.ts'
import type { ChangeWrites, WrittenThing } from './thing-writes.ts'
import { aboutThing, type Undo } from './undo.ts'

export type Change = {
  process: string
  thing: EditedThing
  id: string
  /** The thing that the change is made of, as the writer saw it. */
  base: Fields
  revision: number
  /** The thing as it shall be. */
  fields: Fields
  reason: string
  draftName: string
  draft: Draft
  writes: ChangeWrites
  /** The address at which one sees it, and that of its form. */
  seenAt: string
  editedAt: string
  /** Shows what was written before the server says so; gives the way back. */
  show?: ((fields: Fields) => () => void) | undefined
}

/**
 * Saves a change: the page shows it at once. Where it cannot be saved the page shows again what
 * was, and what was typed stands in its form with the reason.
 */
export async function saveChange(
  { t }: Messages,
  { navigate, isRouting }: { navigate: Navigator; isRouting: Accessor<boolean> },
  { show, writes, seenAt, editedAt, ...change }: Change,
): Promise<void> {
  const { process, thing, id, base, revision, fields, reason, draftName, draft } = change
  const title = titleOf(fields)
  const about = aboutThing({ process, thing, id })
  const changed = differences(base, fields)
  navigate(seenAt)
  if (Object.keys(changed).length === 0) {
    dropDraft(draftName)
    notify({ about, text: t('edit.unchanged', { title }) })
    return
  }
  const takeBack = show?.(fields)
  notify({ about, text: t('edit.saving', { title }) })
  try {
    const json = { ...changed, ...(reason && { reason }) }
    const written = await writes.change(process, id, revision, json)
    dropDraft(draftName)
    show?.(written)
    const to = thing === 'process' ? differences(fields, base) : revision
    const undo: Undo = { process, thing, id, title, revision: written.revision, to, href: seenAt }
    notify({ about, text: t('edit.done.change', { title }), undo })
  } catch (error) {
    const refused = problemOf(error)
    takeBack?.()
    keepDraft(draftName, { ...draft, refused })
    await arrival(isRouting)
    if (isHere(seenAt)) {
      dismiss(about)
      navigate(editedAt, { replace: true })
    } else {
      const link = { href: editedAt, label: t('edit.backToForm') }
      const text = t('edit.notSaved', { title, why: refused.detail })
      notify({ about, text, link, isBad: true })
    }
  }
  await writes.refresh()
}

/** Says that something new was made, and lets it be undone. */
export function tellCreated(
  { t }: Messages,
  made: Pick<Undo, 'process' | 'thing' | 'href'> & { written: WrittenThing },
): void {
  const { written, ...of } = made
  const { id, revision } = written
  const title = titleOf(written)
  const undo: Undo = { ...of, id, title, revision, to: 'cancel' }
  notify({ about: aboutThing({ ...of, id }), text: t('edit.done.create', { title }), undo })
}

/** Waits until no page is on its way. */
function arrival(isRouting: Accessor<boolean>): Promise<void> {
  return new Promise(resolve => {
    createRoot(dispose => {
      createEffect(() => {
        if (isRouting()) return
        resolve()
        queueMicrotask(dispose)
      })
    })
  })
}

function isHere(address: string): boolean {
  return new URL(address, window.location.href).pathname === window.location.pathname
}
