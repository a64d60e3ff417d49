import type { Problem } from '@tributary/contract/problem'
import type { Fields } from '@tributary/domain/change/change'
import type { Values } from '../../ui/form/form.tsx'

/** What somebody typed and has not saved, and what they had before them. It outlives a reload. */
export type Draft = {
  values: Values
  /** The thing as they saw it; absent for a new one. */
  base?: Fields | undefined
  revision?: number | undefined
  /** Why saving it failed, where it was tried. */
  refused?: Problem | undefined
  /** What a creation is asked under, and for which content: asked again, it is not made twice. */
  key?: { id: string; of: string }
}

const PREFIX = 'tributary.draft:'

export function readDraft(name: string): Draft | undefined {
  try {
    const kept = sessionStorage.getItem(PREFIX + name)
    return kept === null ? undefined : (JSON.parse(kept) as Draft)
  } catch {
    return undefined
  }
}

export function keepDraft(name: string, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(draft))
  } catch {
    // Without storage, what is typed lasts as long as its page.
  }
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(PREFIX + name)
}
