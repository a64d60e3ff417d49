// npm test: everything that must hold, from the format to browsers and workerd.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, ROOT, run } from './workspace.mjs'

const RESULTS = 'tests/.results/vitest.json'

install()
run('biome', ['check', '.'])
run('node', ['scripts/check-rooms.mjs'])
run('turbo', ['run', 'types', '--output-logs=errors-only'], { quiet: true })
build()
process.on('exit', () => {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(ROOT, RESULTS), 'utf8'))
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
})
run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
  ...process.argv.slice(2),
])
