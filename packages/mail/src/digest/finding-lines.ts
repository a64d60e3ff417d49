import { clashSentence } from '@tributary/messages/clash-sentence'
import { conflictInWords } from '@tributary/messages/schedule-sentences'
import type { DigestLine, LineWriter } from './line.ts'
import { isOwn } from './moved-lines.ts'

const TITLE = 80
const MOST = 3

/** Dates that have come into conflict, clashes and gaps: the first few of each, and how many more. */
export function findingLines(writer: LineWriter): { lines: DigestLine[]; more: number } {
  const { digest, messages, home } = writer
  const title = (id: string) => writer.title(digest.titles.get(id) ?? id, TITLE)
  const names = {
    consultation: title,
    milestone: title,
    acronym: (id: string) => writer.acronym(id),
  }
  const conflicts = digest.conflicts.map(conflict => ({
    text: `${conflictInWords(messages, conflict, title)}.`,
    link: `${home}/milestones/${conflict.milestone}`,
  }))
  const clashes = digest.clashes.map(clash => ({
    text: clashSentence(messages, clash, names),
    link: `${home}/consultations/clashes?show=${clash.consultations[0] ?? ''}`,
    isOwn: isOwn(writer, clash.bodies),
  }))
  const gaps = digest.gaps.map(({ regions, held, total }) => ({
    text: messages.t('digest.gap', {
      regions: messages.list(
        regions.slice(0, 8).map(id => writer.title(messages.term('region', id), 60)),
      ),
      count: regions.length,
      held,
      total,
    }),
    link: `${home}/consultations/coverage`,
  }))
  const own = clashes.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
  const lists: DigestLine[][] = [conflicts, own, gaps]
  const lines = lists.flatMap(list => list.slice(0, MOST))
  return { lines, more: lists.flat().length - lines.length }
}
