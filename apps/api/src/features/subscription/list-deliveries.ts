import type { Delivery } from '@tributary/contract/subscription/schema'
import { listDeliveries as list } from '@tributary/database/digest/digests'
import type { Listed, Page } from '@tributary/database/page'
import type { Deps } from '../../deps.ts'

type Input = {
  processId: string
  personId?: string | undefined
  state?: Delivery['state'] | undefined
}

/** What became of the digests of a process, or of one person in it, the latest first. */
export async function listDeliveries(
  { db }: Pick<Deps, 'db'>,
  of: Input,
  page: Page,
): Promise<Listed<Delivery>> {
  const listed = await list(db, of, page)
  const items = listed.items.map(
    ({ id, personId, name, period, dueAt, email, subject, sentAt, outcome, told, detail }) => ({
      id,
      person: { id: personId, name },
      period,
      dueAt,
      email,
      subject,
      sentAt,
      state: outcome,
      stateAt: told?.at ?? null,
      detail: told?.detail ?? detail,
    }),
  )
  return { ...listed, items }
}
