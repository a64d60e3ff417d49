import type { mailEvent } from '@tributary/contract/outbox/routes'
import {
  keepEvent,
  type MailEvent,
  type PausedAddress,
} from '@tributary/database/outbox/mail-events'
import type { z } from 'zod'
import type { Deps } from '../../deps.ts'

const LONGEST_DETAIL = 500

const KINDS: Record<string, MailEvent['kind']> = {
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.delivery_delayed': 'delayed',
  // It bounced before: the provider itself sends nothing there any more.
  'email.suppressed': 'bounced',
}

/**
 * Keeps what the provider told of a mail, by the id of its message once; a complaint, or a bounce
 * that is for good, pauses the address. False where nothing was kept.
 */
export async function takeEvent(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  id: string,
  { type, created_at = '', data }: z.output<typeof mailEvent>,
): Promise<boolean> {
  const kind = KINDS[type]
  if (!kind) return false
  const { email_id: providerId, to, bounce } = data
  const [email = ''] = [to].flat()
  return keepEvent(
    db,
    {
      id,
      kind,
      providerId,
      email: bare(email),
      at: Number.isNaN(Date.parse(created_at)) ? now() : new Date(created_at).toISOString(),
      detail: bounce?.message?.slice(0, LONGEST_DETAIL) ?? null,
    },
    pauseFor(kind, bounce?.type),
  )
}

// A full mailbox or a server that is away is no reason: the provider calls these transient.
function pauseFor(
  kind: MailEvent['kind'],
  type = 'Permanent',
): PausedAddress['reason'] | undefined {
  if (kind === 'complained') return 'complained'
  return kind === 'bounced' && type === 'Permanent' ? 'bounced' : undefined
}

// Of `Ana Lima <ana@example.int>` the address, as accounts have it.
function bare(email: string): string {
  return (/<([^<>]+)>\s*$/.exec(email)?.[1] ?? email).trim().toLowerCase()
}
