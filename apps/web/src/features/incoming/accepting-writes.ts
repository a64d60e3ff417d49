import type { IncomingResource } from '@tributary/contract/incoming/routes'
import type { Fields } from '@tributary/domain/change/change'
import { withFields } from '@tributary/domain/change/fields'
import { ProblemError } from '../../api.ts'
import type { ChangeWrites, WrittenThing } from '../change/thing-writes.ts'
import { acceptIncoming, refreshDecided } from './actions.ts'
import { saidInstead } from './asked-fields.ts'

/**
 * The writes of a form that accepts what a calendar asks for: of a consultation that is made, or of
 * one that is there, as `base` has it. What is refused since the calendar says something else by
 * now is read again.
 */
export function acceptingWrites(
  incoming: IncomingResource,
  base: Fields | undefined,
): ChangeWrites {
  const accept = async (
    process: string,
    { reason, ...fields }: Fields,
    seen: { consultation?: string; revision?: number },
  ) => {
    const said = base ? withFields(base, fields) : fields
    try {
      return await acceptIncoming(process, incoming, {
        ...seen,
        fields: { ...saidInstead(incoming, said), ...fields },
        ...(reason !== undefined && { reason: String(reason) }),
      })
    } catch (error) {
      if (error instanceof ProblemError && [409, 412].includes(error.problem.status)) {
        await refreshDecided()
      }
      throw error
    }
  }
  return {
    async create(process, json): Promise<WrittenThing> {
      const { consultation } = await accept(process, json, {})
      return { ...json, id: consultation ?? '', revision: 1 }
    },
    async change(process, id, revision, json): Promise<WrittenThing> {
      const asNew = incoming.consultation === null && { consultation: id }
      await accept(process, json, { ...asNew, revision })
      return { ...json, id, revision: revision + 1 }
    },
    refresh: refreshDecided,
  }
}
