// npm run bench: each speed beside a baseline of the same run. Names as arguments choose some.
import { build, install, run } from './workspace.mjs'

const chosen = process.argv.slice(2)

install()
build()
for (const name of [
  'http',
  'feeds',
  'first-load',
  'big-process',
  'schedule',
  'clashes',
  'timeline',
  'annex',
  'recurrence',
  'slots',
  'digests',
]) {
  if (chosen.length === 0 || chosen.includes(name)) run('node', [`tests/bench/${name}.ts`])
}
