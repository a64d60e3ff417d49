import type { KeptMinutes } from '@tributary/database/meeting/minutes'
import { writeInstant } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { type MinutesBlock, minutesBlocks } from '@tributary/messages/minutes-blocks'
import { wordDocument, wordParagraph, wordRun } from '@tributary/office/word-document'

// A4 with margins of 25 mm, in twentieths of a point.
const PAGE = { width: 11_906, height: 16_838, margin: 1_417 }

type Told = {
  minutes: KeptMinutes
  process: string
  acronym: (body: string) => string
}

/** Minutes as a Word document. The same minutes give the same bytes. */
export function writeWord(
  messages: Messages,
  { minutes, process, acronym }: Told,
): Uint8Array<ArrayBuffer> {
  const { t, intlLocale } = messages
  const { content, number, issuedAt, issuedBy: name } = minutes
  const at = writeInstant(messages, issuedAt, content.date.timeZone ?? 'UTC')
  const issued =
    name === null
      ? t('minutes.issued', { number, at })
      : t('minutes.issuedBy', { number, at, name })
  const body = [
    wordParagraph(wordRun(t('minutes.of', { title: content.title })), styled('Heading1')),
    wordParagraph(wordRun(process)),
    wordParagraph(wordRun(issued, { isSoft: true }), spaced(200)),
    ...minutesBlocks(messages, content, acronym).map(paragraphOf),
  ].join('')
  return wordDocument({ language: intlLocale, page: PAGE, size: 22, body })
}

function paragraphOf(block: MinutesBlock): string {
  switch (block.kind) {
    case 'heading':
      return wordParagraph(wordRun(block.text), styled('Heading2'))
    case 'text':
      return wordParagraph(wordRun(block.text), spaced(100))
    case 'item':
      return wordParagraph(wordRun(`– ${block.text}`), spaced(60))
    case 'fact':
      return wordParagraph(labelled(block.label) + wordRun(block.text), spaced(40))
    case 'decision':
      return wordParagraph(labelled(block.label) + wordRun(block.text), BESIDE)
    case 'action': {
      const more = block.more === undefined ? '' : wordRun(` (${block.more})`, { isSoft: true })
      return wordParagraph(labelled(block.label) + wordRun(block.text) + more, BESIDE)
    }
  }
}

function labelled(label: string): string {
  return wordRun(`${label}: `, { isBold: true })
}

function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`
}

function spaced(after: number): string {
  return `<w:spacing w:after="${after}"/>`
}

// What was decided or asked for has a line at its side.
const BESIDE =
  '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="0B68BB"/></w:pBdr><w:spacing w:before="60" w:after="100"/><w:ind w:left="240"/>'
