import type { ReportedAction } from '@tributary/contract/report/routes'
import { findReportLink, type ReportLink } from '@tributary/database/action/report-links'
import { listBodies } from '@tributary/database/body/list-bodies'
import { actorOf, findPerson } from '@tributary/database/person/find-person'
import { findProcess } from '@tributary/database/process/list-processes'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Action } from '@tributary/domain/action/action'
import type { Fields } from '@tributary/domain/change/change'
import type { ActingPerson } from '../../caller.ts'
import type { Deps } from '../../deps.ts'
import { hashOf } from '../../secret-token.ts'

const ALL = { page: 1, pageSize: 100_000 }

/** The link of a reminder that holds: for whom it reports, on what. */
export type HeldLink = { ok: true; link: ReportLink; actor: ActingPerson; reporter: string }

export type NoLink = { ok: false; reason: 'gone' | 'left' }

/** Finds what the secret of a reminder's link is for: `left` where its person takes part no longer. */
export async function holdLink(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  token: string,
): Promise<HeldLink | NoLink> {
  const link = await findReportLink(db, await hashOf(token), now())
  const person = link && (await findPerson(db, link.personId))
  if (!link || !person || person.erased) return { ok: false, reason: 'gone' }
  const actor = await actorOf(db, person.id, link.processId)
  if (actor.role === null) return { ok: false, reason: 'left' }
  return { ok: true, link, actor, reporter: person.name }
}

/** The action of a link, as whoever holds it sees it. */
export async function readReport(
  { db }: Pick<Deps, 'db'>,
  { link, reporter }: HeldLink,
): Promise<ReportedAction> {
  const { processId, action: id } = link
  const [preparation, bodies, stored] = await Promise.all([
    findProcess(db, processId),
    listBodies(db, processId, ALL),
    selectThing(db, 'action', processId, id),
  ])
  if (!preparation || !stored) throw new Error(`the action ${id} is gone`)
  return {
    process: { id: processId, title: preparation.title },
    reporter,
    revision: stored.revision,
    ...shown(stored.fields, body => bodies.items.find(({ id }) => id === body)?.acronym ?? body),
  }
}

function shown(fields: Fields, acronym: (body: string) => string) {
  const { id, title, responsible, due, precision, status, statusReason, note } =
    fields as unknown as Action
  return {
    id,
    title,
    responsible: responsible.map(acronym),
    due,
    precision,
    status,
    statusReason,
    note,
  }
}
