import type { Day } from '../date/day.ts'
import type { PartialDate, Precision } from '../date/partial-date.ts'
import type { DateRefusal } from '../date/read-date.ts'
import { type DueRead, readDue } from './read-due.ts'
import { type Named, readNames } from './read-names.ts'

/** What notes are read by: when the meeting is, and who can be named. */
export type NotesContext = {
  /** The day of the meeting: a date without a year is the first from then on. */
  day: Day
  bodies: { id: string; acronym: string; withdrawn?: boolean | undefined }[]
  people: { id: string; name: string }[]
}

/** A line of notes that says what was decided or who does what. `line` counts from 0. */
export type Captured = CapturedDecision | CapturedAction

export type CapturedDecision = {
  kind: 'decision'
  line: number
  /** The line as it was written. */
  written: string
  text: string
  faults: NotesFault[]
}

export type CapturedAction = {
  kind: 'action'
  line: number
  written: string
  title: string
  /** Body ids; the first leads. */
  responsible: string[]
  /** Id of a person. */
  assignee?: string | undefined
  due?: PartialDate | undefined
  precision?: Precision | undefined
  isDone: boolean
  faults: NotesFault[]
}

/** Why a line cannot be taken as it stands; what it may mean is not guessed. */
export type NotesFault =
  | { reason: 'empty' | 'too_long' | 'unsafe' }
  | { reason: 'unknown_name'; name: string }
  | { reason: 'many_people' }
  | { reason: 'withdrawn'; body: string }
  | { reason: 'date'; text: string; refusal: DateRefusal | { reason: 'many_days' } }

/** What was said on one thing of the agenda: its title, and the lines below it. */
export type NotesPart = { title?: string | undefined; lines: NotesLine[] }

/** A line as it was written, or what was captured from it. */
export type NotesLine = { kind: 'text'; line: number; text: string } | Captured

const HEADING = /^#{1,6}\s+(\S.*)$/
const DECISION = /^(?:[-*•]\s+)?!\s*(.*)$/
const ACTION = /^(?:[-*•]\s+)?\[([ xX✓]?)\]\s*(.*)$/

const MOST = { decision: 10_000, action: 500 }
// What no text of the record holds: control characters, and what turns the text around it.
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

/**
 * Reads notes line by line: `! text` is a decision, `[] text @ITU by 12 May` an action (`[x]` one
 * that is done), `# title` begins what was said on another thing of the agenda. All else is text.
 */
export function readNotes(notes: string, context: NotesContext): NotesPart[] {
  const reading = { ...context, names: namesIn(context) }
  let part: NotesPart = { lines: [] }
  const parts = [part]
  for (const [line, written] of notes.split('\n').entries()) {
    const text = written.trim()
    const title = HEADING.exec(text)?.[1]
    if (title !== undefined) {
      part = { title, lines: [] }
      parts.push(part)
    } else if (text !== '') part.lines.push(readLine(line, text, reading))
  }
  return parts.filter(({ title, lines }) => title !== undefined || lines.length > 0)
}

/** The decisions and actions that notes hold, in their order. */
export function capturedIn(parts: readonly NotesPart[]): Captured[] {
  return parts.flatMap(({ lines }) => lines).filter(line => line.kind !== 'text')
}

type Reading = NotesContext & { names: Named[] }

function readLine(line: number, text: string, context: Reading): NotesLine {
  const [, mark, asked] = ACTION.exec(text) ?? []
  if (mark !== undefined && asked !== undefined) {
    return { line, written: text, ...readAction(asked, mark.trim() !== '', context) }
  }
  const decided = DECISION.exec(text)?.[1]?.replaceAll(/\s+/g, ' ')
  if (decided === undefined) return { kind: 'text', line, text }
  const faults = wordFaults('decision', decided)
  return { kind: 'decision', line, written: text, text: decided, faults }
}

function readAction(
  text: string,
  isDone: boolean,
  context: Reading,
): Omit<CapturedAction, 'line' | 'written'> {
  const { rest, due } = readDue(text, context.day)
  const { title: said, names } = readNames(rest, context.names)
  const title = said.replace(/[\s,;:–—([-]+$/u, '').trim()
  const responsible = names.flatMap(name => (name.kind === 'body' ? [name.id] : []))
  const people = names.flatMap(name => (name.kind === 'person' ? [name.id] : []))
  const [assignee] = people
  return {
    kind: 'action',
    title,
    responsible,
    ...(assignee !== undefined && { assignee }),
    ...(due?.ok && { due: due.due, precision: due.precision }),
    isDone,
    faults: [
      ...wordFaults('action', title),
      ...names.flatMap((name): NotesFault[] =>
        name.kind === 'unknown' ? [{ reason: 'unknown_name', name: name.name }] : [],
      ),
      ...(people.length > 1 ? [{ reason: 'many_people' as const }] : []),
      ...withdrawnAmong(responsible, context),
      ...dueFaults(due),
    ],
  }
}

function wordFaults(kind: Captured['kind'], words: string): NotesFault[] {
  if (words === '') return [{ reason: 'empty' }]
  if (words.length > MOST[kind]) return [{ reason: 'too_long' }]
  return UNSAFE.test(words) ? [{ reason: 'unsafe' }] : []
}

// The longest first: "UN DESA" is not "UN".
function namesIn({ bodies, people }: NotesContext): Named[] {
  const known = [
    ...bodies.flatMap(({ id, acronym }): Named[] => [
      { kind: 'body', id, name: acronym },
      { kind: 'body', id, name: id },
    ]),
    ...people.map(({ id, name }): Named => ({ kind: 'person', id, name })),
  ]
  return known.toSorted((a, b) => b.name.length - a.name.length)
}

function withdrawnAmong(responsible: string[], { bodies }: NotesContext): NotesFault[] {
  const left = bodies.filter(({ id, withdrawn }) => withdrawn && responsible.includes(id))
  return left.map(({ id }) => ({ reason: 'withdrawn', body: id }))
}

function dueFaults(due: DueRead | undefined): NotesFault[] {
  return due && !due.ok ? [{ reason: 'date', text: due.text, refusal: due.refusal }] : []
}
