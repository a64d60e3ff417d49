import type { Moved } from '@tributary/domain/digest/digest'
import { placeOf } from '@tributary/domain/process/place-of'
import { cutLine } from './cut.ts'
import type { DigestLine, LineWriter } from './line.ts'

/** What moved, a line each: its date now, by how much and from when, who moved it and why. */
export function movedLines(writer: LineWriter): DigestLine[] {
  return writer.digest.moved.map(moved => {
    const { of, reason } = moved
    const who = writer.bodies(moved.by === undefined ? of.bodies : [moved.by])
    return {
      ...writer.when(of),
      text: writer.title(of.title),
      note: writer.note(turnOf(writer, moved), because(writer, who, reason)),
      link: `${writer.home}${placeOf(of.thing, of.id)}`,
      isOwn: isOwn(writer, of.bodies),
    }
  })
}

/** Whether something is of one of the reader's bodies. */
export function isOwn({ digest }: LineWriter, bodies: string[]): boolean {
  return digest.bodies.some(({ id }) => bodies.includes(id))
}

/** What a date was before: "was 15 Jul". */
export function wasNote(writer: LineWriter, before: Moved['before']): string | undefined {
  return before ? writer.messages.t('digest.note.was', { before: writer.date(before) }) : undefined
}

function turnOf(writer: LineWriter, { how, days, before, place }: Moved): string | undefined {
  const { t } = writer.messages
  switch (how) {
    case 'moved': {
      if (days === 0 || !before) return wasNote(writer, before)
      const key = days > 0 ? 'digest.note.later' : 'digest.note.earlier'
      return t(key, { days: Math.abs(days), before: writer.date(before) })
    }
    case 'narrowed':
    case 'widened':
      return wasNote(writer, before)
    case 'placed':
      return t('digest.note.placed', { place: cutLine(place ?? '', 60) })
    default:
      return t(`digest.note.${how}`)
  }
}

function because({ messages }: LineWriter, who: string, reason: string | undefined) {
  const why = reason === undefined ? '' : cutLine(reason, 160)
  if (why === '' || who === '') return why || who
  return messages.t('digest.because', { who, reason: why })
}
