import type { Messages } from '@tributary/messages/messages'
import { html, raw } from 'hono/html'

/** One of several things that a letter tells of, and what can be done with it. */
export type LetterItem = {
  title: string
  lines: string[]
  links: { label: string; href: string }[]
}

/** A short mail to one person: what it says, one thing to do, why they get it. */
export type Letter = {
  subject: string
  paragraphs: string[]
  items?: LetterItem[]
  button?: { label: string; href: string }
  foot: string
}

/** Renders a letter for mail programs: no images, styles on the elements, and as plain text. */
export function renderLetter(
  messages: Messages,
  { subject, paragraphs, items = [], button, foot }: Letter,
): { subject: string; html: string; text: string } {
  const page = html`<!doctype html>
<html lang="${messages.locale}" dir="${messages.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${raw(STYLE)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#ffffff;color:#1c2024;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto;padding:24px 20px 40px">
${paragraphs.map(text => html`<p style="margin:0 0 14px;white-space:pre-line;overflow-wrap:anywhere">${text}</p>`)}
${items.map(htmlItem)}
${button ? html`<p style="margin:22px 0"><a href="${button.href}" style="display:inline-block;background:#0b68bb;color:#ffffff;font-weight:600;text-decoration:none;padding:10px 18px;border-radius:6px">${button.label}</a></p>` : ''}
<p class="soft" style="margin:24px 0 0;font-size:13px;color:#60646c">${foot}</p>
</div>
</body>
</html>
`
  const action = button && `${button.label}:\n${button.href}`
  const text = `${[...paragraphs, ...items.map(textItem), action, foot].filter(Boolean).join('\n\n')}\n`
  return { subject, html: String(page), text }
}

function htmlItem({ title, lines, links }: LetterItem) {
  return html`<div class="item" style="margin:0 0 18px;padding:0 0 0 14px;border-left:3px solid #d9d9e0">
<p style="margin:0;font-weight:600;overflow-wrap:anywhere">${title}</p>
${lines.map(line => html`<p class="soft" style="margin:2px 0 0;font-size:14px;color:#60646c;overflow-wrap:anywhere">${line}</p>`)}
<p style="margin:8px 0 0">${links.map(
    ({ label, href }) =>
      html`<a class="link" href="${href}" style="display:inline-block;margin:0 18px 0 0;padding:4px 0;color:#0b68bb;font-weight:600">${label}</a>`,
  )}</p>
</div>
`
}

function textItem({ title, lines, links }: LetterItem): string {
  const told = links.map(({ label, href }) => `${label}: ${href}`)
  return [title, ...lines, ...told].join('\n')
}

const STYLE = `@media (prefers-color-scheme: dark) {
.ground { background: #111113 !important; color: #edeef0 !important; }
.soft { color: #b0b4ba !important; }
.link { color: #70b8ff !important; }
.item { border-color: #43484e !important; }
}`
