import { revalidate } from '@solidjs/router'
import type { ReportedAction } from '@tributary/contract/report/routes'
import { api, read } from '../../api.ts'
import { openReport } from './queries.ts'

export type Said = {
  status: Exclude<ReportedAction['status'], 'dropped'>
  statusReason?: string | undefined
  note: string | null
}

/** Reports how far an action is, by the link of a reminder. */
export async function sendReport(token: string, revision: number, said: Said): Promise<void> {
  await read(api.reports.$post({ json: { token, revision, ...said } }))
}

/** Asks again how the action stands. */
export function lookAgain(): Promise<void> {
  return revalidate(openReport.key)
}
