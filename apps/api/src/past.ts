import { beginningOf, readRecord } from '@tributary/database/change/read-record'
import { type Page, pageOf } from '@tributary/database/page'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Context } from 'hono'
import { consultationsFor } from './consultations-for.ts'
import type { AppEnv } from './deps.ts'
import { meetingsFor } from './meetings-for.ts'
import { type Answer, noProcess, problem } from './problem.ts'

export type Past = { ok: true; record: ProcessRecord } | { ok: false; answer: Answer<'not-found'> }

/** The record of a process as of an instant, as the caller may read it; or that it did not exist yet. */
export async function pastOf(c: Context<AppEnv>, processId: string, asOf: string): Promise<Past> {
  const record = await recordFor(c, processId, asOf)
  return record ? { ok: true, record } : { ok: false, answer: await notYet(c, processId, asOf) }
}

/** The same, or undefined before the process existed. */
export async function recordFor(
  c: Context<AppEnv>,
  processId: string,
  asOf: string,
): Promise<ProcessRecord | undefined> {
  const record = await readRecord(c.get('deps').db, processId, asOf)
  if (!record) return undefined
  return {
    ...record,
    consultations: await consultationsFor(c, processId, record.consultations),
    meetings: await meetingsFor(c, processId, record.meetings),
  }
}

/** A page of a list that the record held at an instant. */
export async function listPast<Item>(
  c: Context<AppEnv>,
  processId: string,
  { asOf, ...page }: Page & { asOf: string },
  itemsIn: (record: ProcessRecord) => Item[],
) {
  const past = await pastOf(c, processId, asOf)
  return past.ok ? c.json(pageOf(itemsIn(past.record), page), 200) : past.answer
}

/** The answer for what is asked of a process at an instant before its record begins. */
async function notYet(c: Context<AppEnv>, processId: string, asOf: string) {
  const began = await beginningOf(c.get('deps').db, processId)
  if (began === undefined) return noProcess(c, processId)
  const [then, first] = [asOf, began].map(instant => instant.slice(0, 10))
  const detail =
    then === first
      ? `There was no process "${processId}" at ${asOf}: its record begins at ${began}.`
      : `There was no process "${processId}" on ${then}: its record begins on ${first}.`
  return problem(c, 'not-found', detail)
}
