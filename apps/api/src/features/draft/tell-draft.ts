import { findBody } from '@tributary/database/body/list-bodies'
import { listProposals, type StoredProposal } from '@tributary/database/proposal/list-proposals'
import type { StoredDraft } from '@tributary/database/schedule/drafts'
import { renderLetter } from '@tributary/mail/letter/render-letter'
import { draftLetter } from '@tributary/mail/proposal/draft-letter'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import type { PermittedPerson } from '../../permit.ts'
import { type Decider, decidersOf } from '../proposal/deciders-of.ts'

type Proposing = { from: PermittedPerson; reason: string; origin: string }

/** Tells of a proposed draft by mail: one for each who decides, with the parts that are theirs. */
export async function tellDraft(
  { db, mailer, mailFrom, log }: Pick<Deps, 'db' | 'mailer' | 'mailFrom' | 'log'>,
  { processId, id, name }: StoredDraft,
  { from, reason, origin }: Proposing,
): Promise<void> {
  const messages = messagesIn('en')
  const page = { page: 1, pageSize: 1_000 }
  const { items } = await listProposals(db, processId, { draft: id, status: 'open' }, page)
  const body = from.body === undefined ? undefined : await findBody(db, processId, from.body)
  const by = body?.acronym ?? items[0]?.proposer ?? ''
  for (const { decider, parts } of await partsOf(db, items)) {
    if (decider.id === from.personId) continue
    const letter = draftLetter(messages, { processId, name, by, parts, reason, origin })
    const sent = await mailer.send({
      key: `draft/${id}/${decider.id}`,
      from: mailFrom,
      to: decider.email,
      ...renderLetter(messages, letter),
    })
    if (!sent.ok) log('error', { event: 'mail failed', kind: 'draft', reason: sent.reason })
  }
}

async function partsOf(db: Deps['db'], items: StoredProposal[]) {
  const parts = new Map<string, { decider: Decider; parts: StoredProposal[] }>()
  const known = new Map<string, Decider[]>()
  for (const proposal of items) {
    const { roadmap, shared, fixed } = proposal.now
    const key = `${roadmap} ${shared === true || fixed === true}`
    const deciders = known.get(key) ?? (await decidersOf(db, proposal.processId, proposal.now))
    known.set(key, deciders)
    for (const decider of deciders) {
      const own = parts.get(decider.id) ?? { decider, parts: [] }
      own.parts.push(proposal)
      parts.set(decider.id, own)
    }
  }
  return parts.values()
}
