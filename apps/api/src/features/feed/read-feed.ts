import { listBodies } from '@tributary/database/body/list-bodies'
import { listFeedEntries } from '@tributary/database/feed/list-feed-entries'
import { findProcess } from '@tributary/database/process/list-processes'
import type { FeedScope } from '@tributary/ical/feed/feed'
import { renderFeed } from '@tributary/ical/feed/render-feed'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'

type Input = {
  processId: string
  scope: FeedScope
  imprecise: boolean
  origin: string
  path: string
}

export type ReadFeed =
  | { ok: true; calendar: string }
  | { ok: false; reason: 'no_process' | 'no_body' }

/** A feed as text, or why there is none. */
export async function readFeed({ db }: Deps, input: Input): Promise<ReadFeed> {
  const preparation = await findProcess(db, input.processId)
  if (!preparation) return { ok: false, reason: 'no_process' }
  const bodies = await listBodies(db, input.processId, { page: 1, pageSize: 1_000 })
  const acronyms = new Map(bodies.items.map(({ id, acronym }) => [id, acronym]))
  if (input.scope.kind === 'roadmap' && !acronyms.has(input.scope.body)) {
    return { ok: false, reason: 'no_body' }
  }
  const entries = await listFeedEntries(db, input.processId)
  const titles = new Map(
    entries.flatMap(({ thing, of }) => (thing === 'milestone' ? [[of.id, of.title]] : [])),
  )
  const { scope, imprecise, origin, path } = input
  const calendar = renderFeed(entries, {
    processId: preparation.id,
    processTitle: preparation.title,
    acronyms,
    titles,
    scope,
    imprecise,
    origin,
    path,
    messages: messagesIn('en'),
  })
  return { ok: true, calendar }
}
