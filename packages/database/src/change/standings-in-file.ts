import Libsql from 'libsql'
import {
  LATEST_OF_ALL,
  LATEST_OF_ONE,
  type Latest,
  type Standing,
  standingFrom,
} from './standing.ts'

export type StandingsInFile = {
  of: (processId?: string) => Promise<Standing>
  close: () => void
}

/**
 * Tells how records stand in an embedded database that is open already, as `standingOf` does, on a
 * connection and with statements of its own: every read begins with it, and the client makes a
 * statement anew each time, which takes ten times as long as to execute it. Throws where the file
 * cannot be read.
 */
export function standingsInFile(path: string): StandingsInFile {
  const connection = new Libsql(path, { timeout: 5_000 })
  const ofAll = connection.prepare(LATEST_OF_ALL)
  const ofOne = connection.prepare(LATEST_OF_ONE)
  return {
    of: async processId => {
      const row = processId === undefined ? ofAll.get() : ofOne.get(processId)
      return standingFrom(row as Latest | undefined, processId)
    },
    close: () => connection.close(),
  }
}
