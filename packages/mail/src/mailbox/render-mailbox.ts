import { writeInstant } from '@tributary/messages/date'
import type { Messages } from '@tributary/messages/messages'
import { html, raw } from 'hono/html'

export type StoredMessage = {
  id: number
  at: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  calendar: { method: string; text: string } | null
}

/** The page that lists what the local mailbox holds, latest first. */
export function renderMailbox(stored: StoredMessage[], messages: Messages): string {
  const { t } = messages
  const rows = stored.map(
    ({ id, to, subject, at }) => html`<li><a href="/mailbox/${String(id)}">${subject}</a>
<p>${t('mailbox.to')} ${to}, ${writeInstant(messages, at, 'UTC')} UTC</p></li>`,
  )
  const list = rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p>${t('mailbox.empty')}</p>`
  return frame(t('mailbox.title'), html`<p>${t('mailbox.lead')}</p>${list}`, messages)
}

/** The page of one message; its HTML stands in a frame that may run nothing. */
export function renderMessage(message: StoredMessage, messages: Messages): string {
  const { t } = messages
  return frame(
    message.subject,
    html`<p><a href="/mailbox">${t('mailbox.back')}</a></p>
<p>${t('mailbox.from')} ${message.from}<br>${t('mailbox.to')} ${message.to}<br>${t('mailbox.at')} ${writeInstant(messages, message.at, 'UTC')} UTC</p>
<iframe sandbox="allow-popups" title="${message.subject}" srcdoc="${message.html}"></iframe>
<details><summary>${t('mailbox.text')}</summary><pre>${message.text}</pre></details>
${calendarOf(message, messages)}`,
    messages,
  )
}

function calendarOf({ calendar }: StoredMessage, { t }: Messages) {
  if (!calendar) return ''
  const { method, text } = calendar
  return html`<details><summary>${t('mailbox.calendar', { method })}</summary><pre>${text}</pre></details>`
}

function frame(
  title: string,
  content: ReturnType<typeof html>,
  { locale, direction }: Messages,
): string {
  return String(html`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`)
}

const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
ul { list-style: none; padding: 0; }
li { padding-block: .75rem; border-block-start: 1px solid light-dark(#e0e1e6, #2e3135); }
li p { margin: 0; font-size: .875rem; color: light-dark(#60646c, #b0b4ba); }
a { color: light-dark(#0b68bb, #70b8ff); }
iframe { inline-size: 100%; block-size: 40rem; border: 1px solid light-dark(#e0e1e6, #2e3135); border-radius: 6px; background: light-dark(#fff, #111113); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }`
