import { type Config, ConfigError } from './config.ts'

/** Ends a command that reads or writes the file of the embedded database where there is none. */
export function refuseRemote({ DATABASE_URL }: Config): void {
  if (!DATABASE_URL) return
  throw new ConfigError(
    `The database is at ${new URL(DATABASE_URL).host}, and its server backs it up and restores it. This command is for the embedded database.`,
  )
}
