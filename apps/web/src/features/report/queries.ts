import { query } from '@solidjs/router'
import type { Problem } from '@tributary/contract/problem'
import type { ReportedAction } from '@tributary/contract/report/routes'
import { api, problemOf, read } from '../../api.ts'

type Opened = { action: ReportedAction } | { refused: Problem }

/** The action that the link of a reminder is for, or why it opens nothing any more. */
export const openReport = query(async (token: string): Promise<Opened> => {
  try {
    return { action: await read(api.reports['look-up'].$post({ json: { token } })) }
  } catch (error) {
    return { refused: problemOf(error) }
  }
}, 'report')
