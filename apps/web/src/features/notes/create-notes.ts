import {
  editNotes,
  emptyNotes,
  type NotesDocument,
  newSince,
  notesIn,
  onOwnEdit,
  seenIn,
  takeIn,
  undoOf,
  wholeNotes,
} from '@tributary/domain/meeting/notes-document'
import type { TextEdit } from '@tributary/domain/meeting/text-edit'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { problemOf } from '../../api.ts'
import { type OneMeeting, readNotes, sendNotes } from './notes-server.ts'
import { dropTaken, dropUnsent, keepUnsent, type UnsentNotes, unsentOf } from './unsent-notes.ts'

/** How the notes stand: `unkept` where there is neither a connection nor room on this computer. */
export type NotesState =
  | { kind: 'loading' | 'saved' | 'saving' | 'offline' | 'unkept' }
  | { kind: 'refused'; status: number; why: string }

export type Notes = {
  text: () => string
  state: () => NotesState
  /** Makes an edit of one's own: kept on this computer at once, and sent soon. */
  edit: (edit: TextEdit) => void
  undo: () => void
  redo: () => void
  /** Calls back with what others wrote, before `text` says it. */
  onOthers: (tell: (edits: TextEdit[]) => void) => void
  /** While it holds, what others write waits: a letter is being composed of several keys. */
  hold: (isHeld: boolean) => void
}

const SOON = 400
const EVERY = 1_500
const LEISURE = 20

/**
 * The notes of a meeting as several write them. What somebody typed is kept on this computer until
 * the server has it: a lost connection, a reload or a lost role lose nothing.
 */
export function createNotes(of: OneMeeting, person: string): Notes {
  const name = [person, of.process, of.meeting, of.on ?? ''].join('/')
  const notes = emptyNotes()
  // What the server is known to have: from it follows what it lacks.
  let known = emptyNotes()
  let seq = 0
  let edits = 0
  let sentEdits = 0
  let isHeld = false
  let taken: UnsentNotes[] = []
  let running: Promise<void> | undefined
  let soon: ReturnType<typeof setTimeout> | undefined
  let tellOthers: (edits: TextEdit[]) => void = () => undefined
  const [text, setText] = createSignal('')
  const [state, setState] = createSignal<NotesState>({ kind: 'loading' })
  const { undo, redo } = undoOf(notes)
  const isUnsent = () => edits > sentEdits

  const ends = onOwnEdit(notes, () => {
    edits += 1
    keep()
    setText(notesIn(notes))
    soon ??= setTimeout(() => void exchange(), SOON)
  })
  takeOver()
  let turn = 0
  const timer = setInterval(() => {
    turn += 1
    // What was refused is tried again at leisure, or with the next letter.
    if (state().kind === 'refused' && turn % LEISURE > 0) return
    if (document.visibilityState === 'visible' || isUnsent()) void exchange()
  }, EVERY)
  const now = () => void exchange()
  onMount(() => {
    void exchange()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
  })
  onCleanup(() => {
    clearInterval(timer)
    clearTimeout(soon)
    window.removeEventListener('online', now)
    document.removeEventListener('visibilitychange', now)
    ends()
    if (isUnsent()) void exchange()
  })

  return {
    text,
    state,
    edit: edit => editNotes(notes, edit),
    undo,
    redo,
    onOthers(tell) {
      tellOthers = tell
    },
    hold(isSo) {
      isHeld = isSo
      if (!isHeld) void exchange()
    },
  }

  // Sends what is new here and takes what is new there; one exchange at a time.
  function exchange(): Promise<void> {
    clearTimeout(soon)
    soon = undefined
    running ??= both().finally(() => {
      running = undefined
      if (isUnsent() && state().kind === 'saving') soon ??= setTimeout(() => void exchange(), SOON)
    })
    return running
  }

  async function both(): Promise<void> {
    try {
      if (isUnsent()) await send()
      if (!isHeld) await take()
      if (!isUnsent()) setState({ kind: 'saved' })
    } catch (error) {
      const { status, detail: why } = problemOf(error)
      const comesAgain = status === 0 || status === 429 || status >= 500
      if (!comesAgain) setState({ kind: 'refused', status, why })
      else if (state().kind !== 'unkept') setState({ kind: 'offline' })
    }
  }

  async function send(): Promise<void> {
    const asOf = edits
    const update = newSince(notes, seenIn(known))
    try {
      await sendNotes(of, update)
      takeIn(known, update)
    } catch (error) {
      // The server may have lost what it had: then it lacks more than is new.
      if (problemOf(error).status !== 409 || isEmpty(known)) throw error
      known = emptyNotes()
      seq = 0
      const whole = wholeNotes(notes)
      await sendNotes(of, whole)
      takeIn(known, whole)
    }
    sentEdits = asOf
    for (const unsent of taken.splice(0)) dropTaken(unsent)
    if (!isUnsent()) dropUnsent(name, notes.clientID)
  }

  async function take(): Promise<void> {
    const { seq: latest, update } = await readNotes(of, seq)
    // What was composed meanwhile would be torn: it is asked for again.
    if (isHeld) return
    seq = latest
    if (!update) return
    takeIn(known, update)
    const others = takeIn(notes, update)
    if (others.length === 0) return
    tellOthers(others)
    setText(notesIn(notes))
  }

  function takeOver(): void {
    taken = unsentOf(name)
    for (const { update } of taken) {
      try {
        takeIn(notes, update)
      } catch {
        // It is no update: what it was cannot be known.
      }
    }
    if (taken.length === 0) return
    edits += 1
    setText(notesIn(notes))
  }

  function keep(): void {
    const isKept = keepUnsent(name, notes.clientID, wholeNotes(notes))
    const { kind } = state()
    if (kind === 'saved' || kind === 'refused') setState({ kind: 'saving' })
    else if (kind === 'offline' || kind === 'unkept')
      setState({ kind: isKept ? 'offline' : 'unkept' })
  }
}

function isEmpty(notes: NotesDocument): boolean {
  return seenIn(notes).length <= 1
}
