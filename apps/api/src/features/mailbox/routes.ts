import { findMessage, listMessages } from '@tributary/database/mailbox/mailbox'
import { listOwnMemberships } from '@tributary/database/person/find-person'
import { renderMailbox, renderMessage } from '@tributary/mail/mailbox/render-mailbox'
import { messagesIn } from '@tributary/messages/messages'
import { type Context, Hono } from 'hono'
import { callerOf } from '../../caller.ts'
import type { AppEnv } from '../../deps.ts'

/** The local mailbox: while no mail is set up, for this machine itself and signed-in coordinators. */
export const mailboxRoutes = new Hono<AppEnv>()
  .use('/mailbox/*', async (c, next) => {
    const { mailbox, isLocal } = c.get('deps')
    if (!mailbox || !(isLocal(c) || (await coordinates(c)))) return c.notFound()
    c.header('Cache-Control', 'no-store')
    // Of a message's own the frame shows styles; it runs nothing and fetches nothing.
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
    )
    await next()
  })
  .get('/mailbox', async c =>
    c.html(renderMailbox(await listMessages(c.get('deps').db), messagesIn('en'))),
  )
  .get('/mailbox/:id{\\d{1,15}}', async c => {
    const message = await findMessage(c.get('deps').db, Number(c.req.param('id')))
    return message ? c.html(renderMessage(message, messagesIn('en'))) : c.notFound()
  })

async function coordinates(c: Context<AppEnv>): Promise<boolean> {
  const caller = await callerOf(c)
  if (caller.kind !== 'person') return false
  const memberships = await listOwnMemberships(c.get('deps').db, caller.person.id)
  return memberships.some(({ role }) => role === 'coordinator')
}
