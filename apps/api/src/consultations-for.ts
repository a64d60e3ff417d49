import type { Consultation } from '@tributary/domain/consultation/consultation'
import { forPublic } from '@tributary/domain/consultation/for-public'
import type { Context } from 'hono'
import { takesPart } from './caller.ts'
import type { AppEnv } from './deps.ts'

/** Consultations as the caller may read them: how to join, and whom to ask, is for those who take part. */
export async function consultationsFor<Co extends Consultation>(
  c: Context<AppEnv>,
  processId: string,
  consultations: Co[],
): Promise<Co[]> {
  return (await takesPart(c, processId)) ? consultations : consultations.map(forPublic)
}
