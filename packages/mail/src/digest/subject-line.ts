import type { Dated, Moved } from '@tributary/domain/digest/digest'
import { cutLine, cutWords, plain } from './cut.ts'
import type { LineWriter } from './line.ts'
import { isOwn } from './moved-lines.ts'
import { type NeedKind, needsByKind, needsInWords } from './needs-words.ts'

/** As much as lists of mails show of a subject. */
const MOST = 90
const PROCESS = 24
const MOST_PIECES = 3
const LEAST = 18
/** How long the first title may be, and those after it. */
const SIZES = [
  [80, 50],
  [60, 50],
  [60, 40],
  [60, 30],
  [60, 22],
  [51, 22],
] as const
/** A piece is said in full where there is more room than this. */
const ROOM = 50
/** What follows a name that stands by itself, as in "WSIS+20: review". */
const AFTER_NAME = /^(?:\s*[:–—-])?\s+(.+)$/

type Piece = (title: number) => string

/** The news first: whoever reads the subject alone is informed. */
export function subjectLine(writer: LineWriter): string {
  const { messages, digest } = writer
  const process = shortTitle(digest.preparation.title)
  const write = (news: string[]) => {
    const separator = news.some(text => text.includes(',')) ? '; ' : ', '
    return messages.t('digest.subject', { process, news: news.join(separator) })
  }
  const pieces = piecesOf(writer)
  // The first is said as whole as it can be; what is added has the room that it leaves.
  for (let count = Math.min(pieces.length, MOST_PIECES); count > 0; count -= 1) {
    for (const [first, others] of SIZES) {
      const said = pieces.slice(0, count).map((piece, n) => piece(n === 0 ? first : others))
      if (write(said).length <= MOST) return write(said)
    }
  }
  const [first] = pieces.map(piece => piece(LEAST))
  return cutLine(write([first ?? '']), MOST)
}

function piecesOf(writer: LineWriter): Piece[] {
  const { messages, digest } = writer
  const { moved, past, needs } = digest
  const [first] = moved
  const took =
    past.findLast(({ of }) => of.isShared) ?? past.findLast(({ of }) => isOwn(writer, of.bodies))
  const news = [
    goalPiece(writer),
    first && movedPiece(writer, first),
    took && datedPiece(writer, took.of, 'digest.news.took'),
    ...needsByKind(needs).map(({ kind, count }) => needPiece(writer, kind, count)),
  ].filter(piece => piece !== undefined)
  const next = nextOf(writer)
  const ahead = next.map(of => datedPiece(writer, of, 'digest.news.next'))
  if (news.length > 0) return [...news, ...ahead.slice(0, 1)]
  const calm = ahead.length > 0 ? 'digest.news.none' : 'digest.news.quiet'
  return [() => messages.t(calm), ...ahead.slice(0, 1)]
}

// Of the fortnight, what is the reader's own or shared; else what comes after it.
function nextOf(writer: LineWriter): Dated[] {
  const { ahead, further } = writer.digest
  const weighty = ahead.filter(of => of.isDeadline || of.isShared || isOwn(writer, of.bodies))
  return [...weighty, ...ahead, ...further]
}

function goalPiece({ messages, digest }: LineWriter): Piece | undefined {
  const { before, after } = digest.goal ?? {}
  if (!after || (digest.topics && !digest.topics.includes('schedule'))) return undefined
  const days = Math.abs(after.slackDays ?? 0)
  if (!after.holds && before?.slackDays !== after.slackDays)
    return () => messages.t('digest.news.missed', { days })
  if (after.holds && before?.holds === false) return () => messages.t('digest.news.holds')
  return undefined
}

function movedPiece(writer: LineWriter, { of, how, place = '' }: Moved): Piece {
  const { t } = writer.messages
  const key = how === 'narrowed' || how === 'widened' ? 'dated' : how
  return most =>
    t(`digest.news.${key}`, {
      title: titleIn(writer, of, most),
      date: writer.date(of),
      place: cutLine(place, 30),
    })
}

function datedPiece(
  writer: LineWriter,
  of: Dated,
  key: 'digest.news.took' | 'digest.news.next',
): Piece {
  return most => writer.messages.t(key, { title: titleIn(writer, of, most), date: writer.date(of) })
}

function needPiece(writer: LineWriter, kind: NeedKind, count: number): Piece {
  const { messages, digest, who } = writer
  const { t } = messages
  const [undated] = digest.needs.undated
  const inFull = (most: number) => {
    if (kind === 'asked') return t('digest.news.asked', { count, who: cutLine(who, 20) })
    if (kind !== 'undated' || !undated || count > 1) return undefined
    const title = titleIn(writer, undated, most)
    return t('digest.news.undated', { title, date: writer.date(undated) })
  }
  return most => (most > ROOM ? inFull(most) : undefined) ?? needsInWords(messages, kind, count)
}

// After the process: "WSIS+20: High-Level Event", and not "WSIS+20: WSIS+20 High-Level Event".
function titleIn({ digest }: LineWriter, { title }: Pick<Dated, 'title'>, most: number): string {
  const name = shortTitle(digest.preparation.title)
  const said = plain(title)
  const rest = said.startsWith(name) ? AFTER_NAME.exec(said.slice(name.length))?.[1] : undefined
  return cutWords(rest ?? title, most)
}

// "WSIS+20 joint preparatory process" is known by its first word.
function shortTitle(title: string): string {
  return cutLine(cutLine(title, 200).split(/\s+/)[0] ?? title, PROCESS)
}
