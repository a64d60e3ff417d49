import type { Digest } from '@tributary/domain/digest/digest'
import { writeDay } from '@tributary/messages/date'
import { cutLine } from './cut.ts'
import { datedLines, decisionLines, pastLines } from './dated-lines.ts'
import { findingLines } from './finding-lines.ts'
import { leadLines } from './lead-lines.ts'
import { type DigestPart, type DigestSettings, LineWriter } from './line.ts'
import { movedLines } from './moved-lines.ts'
import { mentionLines, needsLines } from './needs-lines.ts'
import { subjectLine } from './subject-line.ts'

const MOST_MOVED = 5
const MOST_PAST = 3
const MOST_NEEDS = 8
const MOST_AHEAD = 8
const MOST_DECISIONS = 4

type Link = { label: string; link: string }

/** What HTML and text of a digest share: its words, in their order. */
export type DigestLines = {
  subject: string
  head: string
  title: string
  lead: string[]
  parts: DigestPart[]
  /** Where the rest is. */
  rest: { label: string; links: Link[] }
  /** Why the reader gets it, and in what time. */
  foot: string
  /** What the reader can do about it. */
  choices: Link[]
}

/** Writes a digest in words; parts that have nothing to say are left out. */
export function digestLines(digest: Digest, settings: DigestSettings): DigestLines {
  const writer = new LineWriter(digest, settings)
  const { home, messages, who } = writer
  const { t } = messages
  const { preparation, on, bodies } = digest
  const day = writeDay(messages, on, { weekday: true })
  return {
    subject: subjectLine(writer),
    head: t('digest.head', { process: writer.title(preparation.title), day }),
    title: bodies.length > 0 ? t('digest.title', { who }) : t('digest.titleOfAll'),
    lead: leadLines(writer),
    parts: partsOf(writer).filter(({ lines }) => lines.length > 0),
    rest: {
      label: t('digest.rest'),
      links: (['roadmaps', 'consultations', 'actions', 'history'] as const).map(place => ({
        label: t(`digest.link.${place}`),
        link: `${home}/${place}`,
      })),
    },
    foot: footOf(writer, settings),
    choices: settings.links
      ? [
          { label: t('digest.preferences'), link: settings.links.preferences },
          { label: t('digest.unsubscribe'), link: settings.links.unsubscribe },
        ]
      : [],
  }
}

function partsOf(writer: LineWriter): DigestPart[] {
  const { digest, home, messages, who } = writer
  const { t } = messages
  const { past, ahead, further, decisions, on, bodies, edited, isAheadOfMore } = digest
  const roadmaps = `${home}/roadmaps?on=${on}`
  const actions = bodies[0] ? `${home}/actions?body=${bodies[0].id}` : `${home}/actions`
  const moved = writer.part(t('digest.moved'), movedLines(writer), MOST_MOVED, `${home}/history`)
  const needs = writer.part(t('digest.yours', { who }), needsLines(writer), MOST_NEEDS, actions)
  const found = findingLines(writer)
  const also = isAheadOfMore ? t('digest.aheadAlso') : t('digest.ahead')
  return [
    { ...moved, more: moved.more ?? editsOf(writer, moved, edited), isLinked: true },
    { ...needs, lines: [...needs.lines, ...mentionLines(writer)], isLinked: true },
    writer.part(t('digest.past'), pastLines(writer, past), MOST_PAST, roadmaps),
    writer.part(also, datedLines(writer, ahead), MOST_AHEAD, roadmaps),
    {
      title: t('digest.findings'),
      lines: found.lines,
      more:
        found.more > 0
          ? {
              label: t('digest.more', { count: found.more }),
              link: `${home}/consultations/clashes`,
            }
          : null,
    },
    writer.part(
      t('digest.decisions'),
      decisionLines(writer, decisions),
      MOST_DECISIONS,
      `${home}/meetings`,
    ),
    writer.part(
      ahead.length > 0 || isAheadOfMore ? t('digest.further') : t('digest.furtherAlone'),
      datedLines(writer, further),
      further.length,
      roadmaps,
    ),
  ]
}

function editsOf({ messages, home }: LineWriter, { lines }: DigestPart, count: number) {
  if (count === 0 || lines.length === 0) return null
  return { label: messages.t('digest.edits', { count }), link: `${home}/history` }
}

function footOf({ messages, digest, who, place }: LineWriter, { links }: DigestSettings): string {
  const { t } = messages
  const process = cutLine(digest.preparation.title, 80)
  const isOfBody = digest.bodies.length > 0
  const why = links
    ? t(isOfBody ? 'digest.whyBody' : 'digest.why', { process, who })
    : t('digest.whyShown', { who })
  return `${why} ${t('digest.zone', { place })}`
}
