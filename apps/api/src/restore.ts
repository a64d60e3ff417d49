import { parseArgs } from 'node:util'
import { restoreFile } from '@tributary/database/connection/restore-file'
import { commandWithoutDatabase } from './command-line.ts'
import { fileIn } from './open-database.ts'
import { refuseRemote } from './refuse-remote.ts'

// Makes the embedded database from a backup, where there is none.
await commandWithoutDatabase('npm run restore -- FILE', async ({ config }) => {
  const [file] = parseArgs({ allowPositionals: true }).positionals
  if (!file) return { error: 'From which file?' }
  refuseRemote(config)
  const database = await fileIn(config.DATA_DIR)
  const { processes, changes } = await restoreFile(file, database)
  return {
    output: `Restored to ${database}: processes ${processes}, changes ${changes}, checked.`,
  }
})
