import type { Database } from '@tributary/database/connection/database'
import { DatabaseError } from '@tributary/database/connection/migrate'
import { type Config, ConfigError, readConfig } from './config.ts'
import { openDatabase } from './open-database.ts'

type Settings = { config: Config; now: () => string }
type World = Settings & { db: Database }
type Outcome = { output: string } | { error: string }

/** Runs a command against the configured database; what is wrong ends it with one clear line. */
export function commandLine(usage: string, run: (world: World) => Promise<Outcome>): Promise<void> {
  return commandWithoutDatabase(usage, async ({ config, now }) =>
    run({ config, now, db: await openDatabase(config, now()) }),
  )
}

/** The same for a command that opens no database, or opens it in its own way. */
export async function commandWithoutDatabase(
  usage: string,
  run: (settings: Settings) => Promise<Outcome>,
): Promise<void> {
  try {
    const config = readConfig(process.env)
    const outcome = await run({ config, now: () => new Date().toISOString() })
    if ('output' in outcome) {
      process.stdout.write(outcome.output.replace(/\n?$/, '\n'))
      return
    }
    console.error(`${outcome.error}\n\nUsage: ${usage}`)
  } catch (error) {
    const isTold = error instanceof ConfigError || error instanceof DatabaseError || isUsage(error)
    if (!isTold) throw error
    console.error(`${error.message}\n\nUsage: ${usage}`)
  }
  process.exitCode = 1
}

function isUsage(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
