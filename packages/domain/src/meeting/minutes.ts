import type { PartialDate, Precision } from '../date/partial-date.ts'
import type { DateFields } from '../date/when.ts'
import type { AgendaEntry } from './agenda.ts'
import type { Meeting } from './meeting.ts'
import type { Occurrence } from './occurrences.ts'
import { keyOfCaptured } from './plan-minutes.ts'
import type { Captured, NotesPart } from './read-notes.ts'

/** The minutes of a meeting as they are issued: they say the same ever after. */
export type Minutes = {
  title: string
  date: DateFields
  place?: string | undefined
  /** Body ids; the first hosts. */
  organisers: string[]
  /** Who was there, where somebody has said so. */
  present: { name: string; body?: string | undefined }[]
  parts: MinutesPart[]
  /** What the agenda held and was not closed: it comes back. */
  carriedOver: string[]
}

/** What was said on one thing of the agenda. */
export type MinutesPart = { title?: string | undefined; lines: MinutesLine[] }

export type MinutesLine =
  | { kind: 'text'; text: string }
  | { kind: 'decision'; text: string; id: string }
  | {
      kind: 'action'
      title: string
      id: string
      responsible: string[]
      /** The name of the person whom it waits for. */
      assignee?: string | undefined
      due?: PartialDate | undefined
      precision?: Precision | undefined
      isDone: boolean
    }

type Told = {
  meeting: Meeting
  occurrence: Occurrence
  present: Minutes['present']
  parts: readonly NotesPart[]
  agenda: readonly AgendaEntry[]
  /** The id under which something captured is recorded, by its key. */
  idOf: (key: string) => string | undefined
  nameOf: (person: string) => string | undefined
}

/** Composes minutes of what was noted; a line that could not be taken stands in them as it was written. */
export function composeMinutes({
  meeting,
  occurrence,
  present,
  parts,
  agenda,
  idOf,
  nameOf,
}: Told): Minutes {
  const { start, end, precision, startsAt, endsAt, timeZone, place } = occurrence
  return {
    title: meeting.title,
    date: {
      start,
      ...(end && { end }),
      precision,
      ...(startsAt && { startsAt, endsAt, timeZone }),
    },
    ...(place !== undefined && { place }),
    organisers: meeting.organisers,
    present,
    parts: parts.map(({ title, lines }) => ({
      ...(title !== undefined && { title }),
      lines: lines.map(line => (line.kind === 'text' ? textOf(line.text) : lineOf(line))),
    })),
    carriedOver: agenda
      .filter(({ item, meeting: of, isClosed }) => !isClosed && !isStanding(item.on, of))
      .map(({ item }) => item.title),
  }

  function lineOf(captured: Captured): MinutesLine {
    const id = captured.faults.length > 0 ? undefined : idOf(keyOfCaptured(captured))
    if (id === undefined) return textOf(captured.written)
    if (captured.kind === 'decision') return { kind: 'decision', text: captured.text, id }
    const { title, responsible, assignee, due, precision, isDone } = captured
    const name = assignee === undefined ? undefined : nameOf(assignee)
    return {
      kind: 'action',
      title,
      id,
      responsible,
      ...(name !== undefined && { assignee: name }),
      ...(due !== undefined && { due, precision }),
      isDone,
    }
  }

  // What stands on every agenda comes back without being carried over.
  function isStanding(on: string | undefined, of: string): boolean {
    return on === undefined && of === meeting.id && meeting.recurrence !== undefined
  }
}

function textOf(text: string): MinutesLine {
  return { kind: 'text', text }
}
