import type { Database } from '../connection/database.ts'

/** How the record of a process stands: its version, and whether anybody may read it. */
export type Standing = {
  version: string
  /** When it last changed (UTC, ISO 8601); the beginning of time where there is no record. */
  changedAt: string
  isPublic: boolean
}

const NEVER = '1970-01-01T00:00:00.000Z'

/** The id of the row of the log with which a record came to a version. */
export function lastRowOf(version: string): number {
  return Number.parseInt(version, 10)
}

/**
 * How the record of a process stands, or that of all of them without one. The version is a word
 * that differs after every change, and between two databases that hold equally many. One look-up
 * in an index.
 */
export async function standingOf(db: Database, processId?: string): Promise<Standing> {
  // Every read begins with it: to have the statement made anew took longer than to execute it.
  const { rows } = await db.$client.execute(
    processId === undefined ? LATEST_OF_ALL : { sql: LATEST_OF_ONE, args: [processId] },
  )
  return standingFrom(rows[0] as unknown as Latest | undefined, processId)
}

/** How a record stands by the last row of its log. */
export function standingFrom(row: Latest | undefined, processId: string | undefined): Standing {
  if (!row) return { version: '0', changedAt: NEVER, isPublic: processId === undefined }
  return {
    version: `${row.id}-${row.changedAt.replaceAll(/\D/g, '')}`,
    changedAt: row.changedAt,
    isPublic: processId === undefined || row.visibility === 'public',
  }
}

export type Latest = { id: number; changedAt: string; visibility: string | null }

const latest = (where: string) =>
  `select id, recorded_at as changedAt,
    (select visibility from processes where id = process_id) as visibility
    from changes ${where} order by id desc limit 1`
export const LATEST_OF_ALL = latest('')
export const LATEST_OF_ONE = latest('where process_id = ?')
