import type { Messages } from '@tributary/messages/messages'
import { html, raw } from 'hono/html'
import type { DigestLines } from './digest-lines.ts'
import type { DigestLine, DigestPart } from './line.ts'

/** Gmail clips a mail at 102 kB; the frame and the last words take a part of it. */
const MOST_BYTES = 80_000

const INK = '#1c2024'
const SOFT = '#60646c'
const LINK = '#0b68bb'
const RULE = '#e0e1e6'
const RULED = `border-top:1px solid ${RULE};line-height:22px;text-align:start`

/**
 * A digest as HTML for mail programs: tables where width matters (Outlook sets mail with Word),
 * styles on the elements, nothing to load, and no side of its own, so that it turns with `dir`.
 */
export function digestHtml(messages: Messages, lines: DigestLines): string {
  const { locale, direction, t } = messages
  const { parts, isWhole } = within(MOST_BYTES, lines.parts)
  const [home = ''] = lines.rest.links.map(({ link }) => link)
  return `${String(html`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${lines.subject}</title>
<style>${raw(STYLE)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#ffffff;color:${INK}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all" aria-hidden="true">${lines.lead.toReversed().join(' ')}${raw('&#8199;&#847; '.repeat(40))}</div>
<table role="presentation" dir="${direction}" lang="${locale}" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse"><tbody><tr><td align="center" style="padding:20px 16px 32px">
<!--[if mso]><table role="presentation" width="568" cellpadding="0" cellspacing="0" border="0"><tbody><tr><td><![endif]-->
<div class="ground" style="max-width:568px;margin:0 auto;text-align:start;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.45;color:${INK};overflow-wrap:anywhere">
<p class="soft" style="margin:0;font-size:13px;color:${SOFT}">${lines.head}</p>
<h1 style="margin:2px 0 10px;font-size:23px;line-height:1.25;font-weight:650">${lines.title}</h1>
${lines.lead.map(line => html`<p style="margin:0 0 4px">${line}</p>`)}
${raw(parts)}
${isWhole ? '' : html`<p style="margin:16px 0 0"><a class="accent" href="${home}" style="color:${LINK}">${t('digest.inFull')}</a></p>`}
<h2 style="margin:24px 0 4px;font-size:16px;line-height:1.3">${lines.rest.label}</h2>
<p style="margin:0">${links(lines.rest.links)}</p>
<div class="line" style="margin:24px 0 0;padding:12px 0 0;border-top:1px solid ${RULE}">
<p class="soft" style="margin:0;font-size:13px;color:${SOFT}">${lines.foot}</p>
${lines.choices.length > 0 ? html`<p style="margin:2px 0 0;font-size:13px">${links(lines.choices)}</p>` : ''}
</div>
</div>
<!--[if mso]></td></tr></tbody></table><![endif]-->
</td></tr></tbody></table>
</body>
</html>`)}\n`
}

const STYLE = `a { text-decoration-thickness: 1px; text-underline-offset: 2px; }
@media (prefers-color-scheme: dark) {
.ground { background: #111113 !important; color: #edeef0 !important; }
.soft { color: #b0b4ba !important; }
.accent { color: #70b8ff !important; }
.line { border-color: #363a3f !important; }
}`

function links(all: { label: string; link: string }[]) {
  return all.map(
    ({ label, link }) =>
      html`<a class="accent" href="${link}" style="display:inline-block;margin-inline-end:16px;padding:4px 0;color:${LINK}">${label}</a> `,
  )
}

// As many lines as there is room for, whatever was written into them.
function within(bytes: number, parts: DigestPart[]): { parts: string; isWhole: boolean } {
  const encoder = new TextEncoder()
  let text = ''
  let left = bytes
  for (const part of parts) {
    // Where nothing has a date, there is no column for dates.
    const isDated = part.lines.some(({ when }) => when !== undefined)
    const rows = [...part.lines.map(line => lineHtml(line, isDated)), moreHtml(part, isDated)]
    let said = String(headHtml(part))
    left -= encoder.encode(said).length
    for (const row of rows.map(String)) {
      left -= encoder.encode(row).length
      if (left < 0) return { parts: `${text}${said}</tbody></table>`, isWhole: false }
      said += row
    }
    text += `${said}</tbody></table>\n`
  }
  return { parts: text, isWhole: true }
}

function headHtml({ title }: DigestPart) {
  return html`
<h2 style="margin:24px 0 6px;font-size:16px;line-height:1.3">${title}</h2>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse"><tbody>`
}

function lineHtml({ when, hours, text, note, link, isOwn }: DigestLine, isDated: boolean) {
  const weight = isOwn ? 'font-weight:650' : 'font-weight:400'
  const title = link
    ? html`<a class="ground" href="${link}" style="color:${INK};background:transparent;${weight}"><bdi>${text}</bdi></a>`
    : html`<bdi style="${weight}">${text}</bdi>`
  const date = html`${when ?? ''}${hours ? html`<br><span style="white-space:nowrap">${hours}</span>` : ''}`
  const more = html`<div class="soft" style="font-size:13px;line-height:18px;color:${SOFT}"><bdi>${note}</bdi></div>`
  return rowHtml(isDated && date, html`${title}${note ? more : ''}`)
}

function moreHtml({ more }: DigestPart, isDated: boolean) {
  if (!more) return ''
  const link = html`<a class="accent" href="${more.link}" style="font-size:14px;color:${LINK}">${more.label}</a>`
  return rowHtml(isDated && '', link)
}

type Html = ReturnType<typeof html>

function rowHtml(date: Html | string | false, content: Html) {
  const dated = html`<td class="line soft" width="92" valign="top" style="width:92px;padding:7px 0;${RULED};font-size:14px;color:${SOFT}">${date}</td><td class="line" width="12" style="width:12px;${RULED}"></td>`
  return html`
<tr>${date === false ? '' : dated}<td class="line" valign="top" style="padding:7px 0;${RULED}">${content}</td></tr>`
}
