import type { Dated, Taken, TookPlace } from '@tributary/domain/digest/digest'
import { placeOf } from '@tributary/domain/process/place-of'
import { cutLine } from './cut.ts'
import type { DigestLine, LineWriter } from './line.ts'
import { isOwn } from './moved-lines.ts'

/** What is dated ahead, a line each: when, what, whose. */
export function datedLines(writer: LineWriter, dates: Dated[]): DigestLine[] {
  return dates.map(of => datedLine(writer, of))
}

/** What took place, with its earlier date where that was another until now. */
export function pastLines(writer: LineWriter, past: TookPlace[]): DigestLine[] {
  return past.map(({ of, before }) => {
    const earlier = before ? writer.date(before) : undefined
    const isOther = earlier !== undefined && earlier !== writer.date(of)
    const said = isOther && writer.messages.t('digest.note.announced', { before: earlier })
    return datedLine(writer, of, said || undefined)
  })
}

/** What was decided, and where. */
export function decisionLines(writer: LineWriter, decisions: Taken[]): DigestLine[] {
  return decisions.map(({ decision, title, date }) => ({
    ...writer.when(date),
    hours: undefined,
    text: cutLine(decision.text, 200),
    note: writer.title(title),
    link: `${writer.home}${placeOf('meeting', decision.meeting)}`,
  }))
}

function datedLine(writer: LineWriter, of: Dated, more?: string): DigestLine {
  return {
    ...writer.when(of),
    text: writer.title(of.title),
    note: writer.note(saysDeadline(writer, of), writer.bodies(of.bodies), more),
    link: `${writer.home}${placeOf(of.thing, of.id)}`,
    isOwn: isOwn(writer, of.bodies),
  }
}

// Most titles of deadlines say so themselves.
function saysDeadline({ messages }: LineWriter, { isDeadline, title }: Dated): string | undefined {
  const word = messages.t('digest.note.deadline')
  const lower = (text: string) => text.toLocaleLowerCase(messages.intlLocale)
  return isDeadline && !lower(title).includes(lower(word)) ? word : undefined
}
