import type { Digest } from '@tributary/domain/digest/compose-digest'
import { html, raw } from 'hono/html'
import {
  type DigestLine,
  type DigestPart,
  type DigestSettings,
  dayOfDigest,
  digestLines,
} from './digest-lines.ts'

/** A digest as a mail: its subject, and its body twice. */
export type RenderedDigest = { subject: string; html: string; text: string }

/** Renders a digest for mail programs: no images, no remote fonts, styles on the elements. */
export function renderDigest(digest: Digest, settings: DigestSettings): RenderedDigest {
  const lines = digestLines(digest, settings)
  const { messages, origin } = settings
  const day = dayOfDigest(messages, digest)
  const home = `${origin}/${digest.preparation.id}`
  const page = html`<!doctype html>
<html lang="${messages.locale}" dir="${messages.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${lines.subject}</title>
<style>${raw(STYLE)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#ffffff;color:#1c2024;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:600px;margin:0 auto;padding:24px 20px 40px">
<p class="soft" style="margin:0;font-size:13px;color:#60646c">${digest.preparation.title}, ${day}</p>
<h1 style="margin:4px 0 8px;font-size:24px;line-height:1.25">${lines.title}</h1>
<p style="margin:0">${lines.lead}</p>
${lines.parts.map(part => partHtml(part, settings))}
<p style="margin:32px 0 0"><a class="accent" href="${home}" style="color:#0b68bb;font-weight:600">${messages.t('digest.open')}</a></p>
<p class="soft" style="margin:12px 0 0;font-size:13px;color:#60646c">${lines.foot}</p>
</div>
</body>
</html>
`
  return { subject: lines.subject, html: String(page), text: textOf(lines, day, home, settings) }
}

const STYLE = `@media (prefers-color-scheme: dark) {
.ground { background: #111113 !important; color: #edeef0 !important; }
.soft { color: #b0b4ba !important; }
.accent { color: #70b8ff !important; }
.line { border-color: #2e3135 !important; }
}`

function partHtml(part: DigestPart, { messages }: DigestSettings) {
  return html`
<h2 style="margin:28px 0 6px;font-size:17px">${part.title}</h2>
${part.lines.length === 0 ? html`<p class="soft" style="margin:0;color:#60646c">${part.empty}</p>` : ''}
${part.lines.map(lineHtml)}
${part.more > 0 ? html`<p style="margin:8px 0 0;font-size:14px"><a class="accent" href="${part.link}" style="color:#0b68bb">${messages.t('digest.more', { count: part.more, link: messages.t('digest.moreLink') })}</a></p>` : ''}`
}

function lineHtml(line: DigestLine) {
  const title = line.link
    ? html`<a class="ground" href="${line.link}" style="color:inherit;background:transparent">${line.text}</a>`
    : line.text
  return html`<div class="line" style="padding:8px 0;border-top:1px solid #e0e1e6">
${line.when ? html`<div class="soft" style="font-size:13px;color:#60646c">${line.when}</div>` : ''}
<div style="${line.isOwn ? 'font-weight:600' : ''}">${title}</div>
${line.note ? html`<div class="soft" style="font-size:13px;color:#60646c">${line.note}</div>` : ''}
</div>`
}

function textOf(
  lines: ReturnType<typeof digestLines>,
  day: string,
  home: string,
  { messages }: DigestSettings,
): string {
  const parts = lines.parts.map(part => {
    const rows = part.lines.map(line =>
      [
        `- ${line.when ? `${line.when}: ` : ''}${line.text}`,
        line.note && `  ${line.note}`,
        line.link && `  ${line.link}`,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    const more = part.more > 0 && messages.t('digest.more', { count: part.more, link: part.link })
    return [part.title.toUpperCase(), ...(rows.length > 0 ? rows : [part.empty]), more]
      .filter(Boolean)
      .join('\n')
  })
  return `${[`${lines.title}, ${day}`, lines.lead, ...parts, `${messages.t('digest.open')}: ${home}`, lines.foot].join('\n\n')}\n`
}
