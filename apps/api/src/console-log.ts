import type { Log } from './log.ts'

/** Writes the log where a platform collects it: one JSON text a line, on the console. */
export const consoleLog: Log = (level, entry) => console[level](JSON.stringify({ level, ...entry }))
