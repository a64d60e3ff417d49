import type { ReportedAction } from '@tributary/contract/report/routes'
import type { Deps } from '../../deps.ts'
import { changeThing } from '../change/change-thing.ts'
import type { Refused } from '../change/write-thing.ts'
import { holdLink, type NoLink, readReport } from './read-report.ts'

type Input = {
  token: string
  /** The revision that was looked at. */
  revision: number
  status: string
  statusReason?: string | undefined
  note?: string | null | undefined
}

export type SentReport =
  | { ok: true; report: ReportedAction }
  | NoLink
  | (Refused & { processId: string })

/** Writes what somebody reports by the link of a reminder: as its person, if they still may. */
export async function sendReport(
  deps: Pick<Deps, 'db' | 'now'>,
  { token, revision, ...said }: Input,
): Promise<SentReport> {
  const held = await holdLink(deps, token)
  if (!held.ok) return held
  const { processId, action: id } = held.link
  const asked = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const written = await changeThing(deps, held.actor, {
    processId,
    thing: 'action',
    id,
    expected: revision,
    fields: () => asked,
  })
  if (!written.ok) return { ...written, processId }
  return { ok: true, report: await readReport(deps, held) }
}
