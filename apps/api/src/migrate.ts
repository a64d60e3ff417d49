import 'temporal-polyfill/global'
import { commandLine } from './command-line.ts'

// Brings the configured database to this version's schema, and loads WSIS+20 where it is empty.
await commandLine('DATABASE_URL=… npm run migrate', async () => ({
  output: 'The database is ready.',
}))
