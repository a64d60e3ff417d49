// npm run check: format, lint, types and the rules of the rooms; no database, no browser.
import { install, run } from './workspace.mjs'

install()
run('biome', ['check', '.'])
run('node', ['scripts/check-rooms.mjs'])
run('turbo', ['run', 'types', '--output-logs=errors-only'], { quiet: true })
