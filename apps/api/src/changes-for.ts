import type { Change } from '@tributary/domain/change/change'
import { withoutNames } from '@tributary/domain/change/without-names'
import type { Context } from 'hono'
import { takesPart } from './caller.ts'
import type { AppEnv } from './deps.ts'

/** Changes as the caller may read them: who wrote is shown to those who take part. */
export async function changesFor(
  c: Context<AppEnv>,
  processId: string,
  changes: Change[],
): Promise<Change[]> {
  return (await takesPart(c, processId)) ? changes : withoutNames(changes)
}
