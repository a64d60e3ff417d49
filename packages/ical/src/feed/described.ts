import { contentLine, text } from '../line/content-line.ts'

/** A line of a description, the link that stands in it, and what is shown of that where it can be pressed. */
export type Said = { text: string; link?: string | undefined; label?: string | undefined }

/**
 * A description as plain text and, for Outlook, which shows no links in that, as HTML. What people
 * wrote is never markup.
 */
export function described(lines: Said[]): string[] {
  const html = lines.map(asHtml).join('<br>')
  return [
    contentLine('DESCRIPTION', text(lines.map(line => line.text).join('\n'))),
    contentLine('X-ALT-DESC;FMTTYPE=text/html', text(`<html><body>${html}</body></html>`)),
  ]
}

function asHtml(line: Said): string {
  const html = escaped(line.text).replaceAll(/\r\n?|\n/g, '<br>')
  if (line.link === undefined || !/^https?:/i.test(line.link)) return html
  const link = escaped(line.link)
  return html.replace(link, () => `<a href="${link}">${escaped(line.label ?? '') || link}</a>`)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(value: string): string {
  return /[&<>"]/.test(value) ? value.replaceAll(/[&<>"]/g, sign => ENTITIES[sign] ?? '') : value
}
