import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { backUpFile } from '@tributary/database/connection/back-up-file'
import { commandWithoutDatabase } from './command-line.ts'
import { databaseFile } from './open-database.ts'
import { refuseRemote } from './refuse-remote.ts'

// Writes the embedded database, as it is at one moment, to a file; the server may go on.
await commandWithoutDatabase('npm run backup -- FILE', async ({ config }) => {
  const [file] = parseArgs({ allowPositionals: true }).positionals
  if (!file) return { error: 'To which file?' }
  refuseRemote(config)
  const { processes, changes } = await backUpFile(databaseFile(config.DATA_DIR), file)
  const { size } = await stat(file)
  return {
    output: `Backed up to ${file} (${(size / 1e6).toFixed(1)} MB): processes ${processes}, changes ${changes}, checked.`,
  }
})
