import 'temporal-polyfill/global'
import { commandLine } from './command-line.ts'
import { firstInvitation, invitationLines } from './first-coordinator.ts'

// Brings the configured database to this version's schema, and loads WSIS+20 where it is empty.
// Where nobody takes part yet, says how the first coordinator joins: a Worker has no terminal.
await commandLine('DATABASE_URL=… npm run migrate', async ({ config, db, now }) => {
  const ready = 'The database is ready.'
  if (!config.PUBLIC_URL) return { output: ready }
  const first = await firstInvitation(db, now(), config.PUBLIC_URL)
  return { output: first ? `${ready}\n${invitationLines(first)}` : ready }
})
