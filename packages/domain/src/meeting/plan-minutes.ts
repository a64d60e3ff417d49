import type { Action } from '../action/action.ts'
import type { Day } from '../date/day.ts'
import type { Decision } from './meeting.ts'
import { type Captured, capturedIn, type NotesPart } from './read-notes.ts'

/** What is recorded of one meeting already. */
export type RecordedOf = { decisions: readonly Decision[]; actions: readonly Action[] }

/** What issuing minutes does with each line of the notes that holds something. */
export type MinutesPlan = {
  /** What is not recorded yet. */
  create: Captured[]
  /** What is: `differs` where the notes say more of it, or something else. */
  there: { captured: Captured; id: string; differs: boolean }[]
  /** What cannot be taken as it stands. */
  unreadable: Captured[]
}

/** What a meeting decided and gave to do, among what is recorded of a process. */
export function recordedOf(
  { decisions, actions }: RecordedOf,
  meeting: string,
  on: Day | undefined,
): RecordedOf {
  const isOf = (thing: { meeting?: string | undefined; on?: Day | undefined }) =>
    thing.meeting === meeting && thing.on === on
  return { decisions: decisions.filter(isOf), actions: actions.filter(isOf) }
}

/**
 * What is to be recorded of notes. The same words are the same thing: what was recorded before, or
 * stands in the notes twice, is not recorded again.
 */
export function planMinutes(parts: readonly NotesPart[], recorded: RecordedOf): MinutesPlan {
  const known = new Map<string, Decision | Action>()
  for (const decision of recorded.decisions) known.set(keyOf('decision', decision.text), decision)
  for (const action of recorded.actions) known.set(keyOf('action', action.title), action)
  const plan: MinutesPlan = { create: [], there: [], unreadable: [] }
  const seen = new Set<string>()
  for (const captured of capturedIn(parts)) {
    if (captured.faults.length > 0) {
      plan.unreadable.push(captured)
      continue
    }
    const key = keyOfCaptured(captured)
    if (seen.has(key)) continue
    seen.add(key)
    const same = known.get(key)
    if (!same) plan.create.push(captured)
    else plan.there.push({ captured, id: same.id, differs: isOther(captured, same) })
  }
  return plan
}

/** What tells captured things of one meeting apart: their kind and their words, letters' case aside. */
export function keyOfCaptured(captured: Captured): string {
  return keyOf(captured.kind, captured.kind === 'action' ? captured.title : captured.text)
}

function keyOf(kind: Captured['kind'], words: string): string {
  return `${kind} ${words.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()}`
}

// What the notes do not mention of an action does not differ.
function isOther(captured: Captured, recorded: Decision | Action): boolean {
  if (captured.kind === 'decision' || !('responsible' in recorded)) return false
  const { responsible, due, assignee, isDone } = captured
  return (
    (responsible.length > 0 && responsible.join() !== recorded.responsible.join()) ||
    (due !== undefined && due !== recorded.due) ||
    (assignee !== undefined && assignee !== recorded.assignee) ||
    (isDone && recorded.status !== 'done')
  )
}
