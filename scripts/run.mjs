// Runs one command of the workspace: `node scripts/run.mjs apps/api/src/digest.ts --body itu`.
import { become, install } from './workspace.mjs'

install()
become(process.argv.slice(2))
