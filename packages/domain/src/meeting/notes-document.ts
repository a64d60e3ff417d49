import * as Y from 'yjs'
import type { TextEdit } from './text-edit.ts'

/** The notes of a meeting as several write them at once: every copy comes to the same text. */
export type NotesDocument = Y.Doc

/** As much as the notes of one meeting hold. */
export const MOST_NOTES = 100_000

const NAME = 'notes'
/** Says of an edit that it came from elsewhere: it is not sent on. */
const ELSEWHERE = 'elsewhere'

/** Notes with nothing in them. */
export function emptyNotes(): NotesDocument {
  return new Y.Doc()
}

/** What the notes say. */
export function notesIn(notes: NotesDocument): string {
  return textIn(notes).toString()
}

/** Makes an edit of one's own. */
export function editNotes(notes: NotesDocument, { at, remove, insert }: TextEdit): void {
  notes.transact(() => {
    if (remove > 0) textIn(notes).delete(at, remove)
    if (insert !== '') textIn(notes).insert(at, insert)
  })
}

/** Takes in what was written elsewhere; the edits that it makes here. */
export function takeIn(notes: NotesDocument, update: Uint8Array): TextEdit[] {
  const edits: TextEdit[] = []
  const look = ({ delta }: Y.YTextEvent) => void edits.push(...editsOf(delta))
  textIn(notes).observe(look)
  try {
    Y.applyUpdate(notes, update, ELSEWHERE)
  } finally {
    textIn(notes).unobserve(look)
  }
  return edits
}

/** All of the notes, as an update. */
export function wholeNotes(notes: NotesDocument): Uint8Array {
  return Y.encodeStateAsUpdate(notes)
}

/** What a copy has seen, to be asked later what is new since. */
export function seenIn(notes: NotesDocument): Uint8Array {
  return Y.encodeStateVector(notes)
}

/** What is new since a copy had been seen; all deletions with it. */
export function newSince(notes: NotesDocument, seen: Uint8Array): Uint8Array {
  return Y.encodeStateAsUpdate(notes, seen)
}

/** Several updates as one that says the same. */
export function mergedNotes(updates: Uint8Array[]): Uint8Array {
  return Y.mergeUpdates(updates)
}

/** What the notes say of which these are all updates. */
export function textOfUpdates(updates: Uint8Array[]): string {
  const notes = emptyNotes()
  for (const update of updates) Y.applyUpdate(notes, update)
  return notesIn(notes)
}

/** Calls back after each edit of one's own; gives what ends it. */
export function onOwnEdit(notes: NotesDocument, tell: () => void): () => void {
  const look = (_: Uint8Array, origin: unknown) => {
    if (origin !== ELSEWHERE) tell()
  }
  notes.on('update', look)
  return () => notes.off('update', look)
}

/** What takes back one's own edits, and makes them again; those of others stay. */
export function undoOf(notes: NotesDocument): { undo: () => void; redo: () => void } {
  const manager = new Y.UndoManager(textIn(notes), { trackedOrigins: new Set([null]) })
  return { undo: () => void manager.undo(), redo: () => void manager.redo() }
}

export type TakenUpdate =
  /** `update` is what was new in it, nothing where all was known; `whole` is all that there is then. */
  | { ok: true; update: Uint8Array | undefined; notes: string; whole: () => Uint8Array }
  | { ok: false; reason: 'unreadable' | 'gap' }

/**
 * What an update from outside adds to what is kept: plain text and nothing else. `gap` where it
 * builds on what is not there; the writer then sends all of theirs.
 */
export function takeUpdate(kept: Uint8Array[], update: Uint8Array): TakenUpdate {
  if (!isOfText(update)) return { ok: false, reason: 'unreadable' }
  const notes = emptyNotes()
  for (const known of kept) Y.applyUpdate(notes, known)
  const fresh: Uint8Array[] = []
  notes.on('update', bytes => void fresh.push(bytes))
  try {
    Y.applyUpdate(notes, update)
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
  if (notes.store.pendingStructs || notes.store.pendingDs) return { ok: false, reason: 'gap' }
  const [first, ...others] = fresh
  const added = first && others.length > 0 ? Y.mergeUpdates(fresh) : first
  return { ok: true, update: added, notes: notesIn(notes), whole: () => wholeNotes(notes) }
}

// Whether bytes are an update of the one text, letters alone: no formats, no other things.
function isOfText(update: Uint8Array): boolean {
  try {
    return Y.decodeUpdate(update).structs.every(struct => {
      if (!(struct instanceof Y.Item)) return struct instanceof Y.GC
      const { content, parent, parentSub } = struct
      const isText = content instanceof Y.ContentString || content instanceof Y.ContentDeleted
      // A letter beside another has its parent from there.
      return isText && parentSub === null && (parent === null || isName(parent))
    })
  } catch {
    return false
  }
}

function isName(parent: unknown): boolean {
  return parent === NAME
}

function textIn(notes: NotesDocument): Y.Text {
  return notes.getText(NAME)
}

function editsOf(delta: Y.YTextEvent['delta']): TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  for (const { retain = 0, delete: remove = 0, insert } of delta) {
    at += retain
    if (remove > 0) edits.push({ at, remove, insert: '' })
    if (typeof insert !== 'string') continue
    edits.push({ at, remove: 0, insert })
    at += insert.length
  }
  return edits
}
