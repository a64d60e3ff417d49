import type { Digest } from '@tributary/domain/digest/digest'
import { digestHtml } from './digest-html.ts'
import { digestLines } from './digest-lines.ts'
import { digestText } from './digest-text.ts'
import type { DigestSettings } from './line.ts'
import { MOST_MENTIONS } from './needs-lines.ts'

/** A digest as a mail: its subject, its body twice, and the comments whose mentions it tells. */
export type RenderedDigest = { subject: string; html: string; text: string; mentioned: number[] }

/** Renders a digest for mail programs; its HTML has less than 100 kB, whatever people wrote. */
export function renderDigest(digest: Digest, settings: DigestSettings): RenderedDigest {
  const lines = digestLines(digest, settings)
  const { messages } = settings
  return {
    subject: lines.subject,
    html: digestHtml(messages, lines),
    text: digestText(messages, lines),
    mentioned: digest.needs.mentions.slice(0, MOST_MENTIONS).map(({ commentId }) => commentId),
  }
}
