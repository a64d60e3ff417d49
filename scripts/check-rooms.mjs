// The rules of the house that no other tool checks: names of files, who imports whom, no cycles.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const NOUNS =
  'process body mandate milestone output consultation meeting notes minutes decision action feed digest person change session invitation token proposal comment search schedule baseline draft view clash coverage traceability annex calendar incoming accountability reminder report occurrence attendance poll slot busy outbox subscription'.split(
    ' ',
  )
const MAY_IMPORT = {
  domain: [],
  messages: [],
  contract: ['domain'],
  wsis20: ['contract', 'domain'],
  database: ['domain', 'contract', 'messages'],
  ical: ['domain', 'contract', 'messages'],
  mail: ['domain', 'contract', 'messages'],
  annex: ['domain', 'ical', 'office'],
  office: [],
  api: ['annex', 'contract', 'database', 'domain', 'ical', 'mail', 'messages', 'office', 'wsis20'],
  web: ['annex', 'api', 'contract', 'domain', 'messages'],
}
const BANNED_NAMES = /(^|-)(utils?|helpers?|manager|service|and|misc|common)(-|\.|$)/
const IN_WORKERS = ['node:crypto']
const FEATURE_FILE = {
  api: /^(routes|[a-z]+-[a-z-]+)(\.test)?\.ts$/,
  web: /^[a-z0-9-]+(\.test)?\.(tsx?|css)$/,
}

const tracked = spawnSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'packages'], {
  cwd: ROOT,
  encoding: 'utf8',
})
const files = tracked.stdout
  .split('\n')
  .filter(file => /\/src\/.*\.(ts|tsx)$/.test(file) && existsSync(join(ROOT, file)))
const faults = []
const graph = new Map()

for (const file of files) {
  const [, room] = file.split('/')
  const name = file.split('/').at(-1) ?? ''
  const text = readFileSync(join(ROOT, file), 'utf8')
  if (name !== name.toLowerCase() || BANNED_NAMES.test(name) || /^index\./.test(name)) {
    faults.push(`${file}: a file is named in lower case for the one thing that it holds`)
  }
  checkFeature(file, room, name)
  if (
    room === 'domain' &&
    /Date\.now|new Date\(\)|Temporal\.Now/.test(text) &&
    !name.includes('.test.')
  ) {
    faults.push(`${file}: the domain has no clock`)
  }
  const runtime = []
  for (const [, kind, type, target] of text.matchAll(
    /^(import|export)(\s+type\b)?(?:\s+[^'"]*?from)?\s+['"]([^'"]+)['"]/gm,
  )) {
    const isType = type !== undefined
    if (kind === 'export') faults.push(`${file}: re-exports ${target}; import it where it lives`)
    checkImport(file, room, target, isType)
    const resolved = resolve(file, target)
    if (resolved && !isType) runtime.push(resolved)
    else if (target.startsWith('node:')) runtime.push(target)
  }
  graph.set(file, runtime)
}
checkCycles()
checkWorker()

if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
console.log(`Rooms: ${files.length} files in order.`)

function checkFeature(file, room, name) {
  const [, , , features, noun, ...rest] = file.split('/')
  if (features !== 'features') return
  if (!NOUNS.includes(noun) && !['health', 'docs', 'mailbox'].includes(noun))
    faults.push(`${file}: "${noun}" is no noun of the house`)
  const allowed = FEATURE_FILE[room]
  if (rest.length === 1 && allowed && !allowed.test(name))
    faults.push(`${file}: no such kind of file in a feature`)
}

function checkImport(file, room, target, isType) {
  const other = /^@tributary\/([a-z0-9]+)/.exec(target)?.[1]
  if (other && other !== room && !MAY_IMPORT[room]?.includes(other))
    faults.push(`${file}: ${room} may not import ${other}`)
  if (room === 'web' && other === 'api' && !isType)
    faults.push(`${file}: web takes only types from api`)
  if (!target.startsWith('.')) return
  const path = relative(ROOT, join(ROOT, dirname(file), target))
  if (path.split('/')[1] !== room) faults.push(`${file}: ${target} leaves its room`)
  const [from, to] = [featureOf(file), featureOf(path)]
  if (to && from !== to && /\/features\/[^/]+\/[^/]+\//.test(path) && from)
    faults.push(`${file}: ${target} is inside another feature`)
}

function featureOf(path) {
  return /\/features\/([^/]+)\//.exec(path)?.[1]
}

function resolve(file, target) {
  if (target.startsWith('.')) return relative(ROOT, join(ROOT, dirname(file), target))
  const match = /^@tributary\/([a-z0-9]+)\/(.+)$/.exec(target)
  if (!match) return undefined
  return ['packages', 'apps']
    .map(kind => `${kind}/${match[1]}/src/${match[2]}.ts`)
    .find(path => existsSync(join(ROOT, path)))
}

function checkCycles() {
  const done = new Set()
  const walk = (file, path) => {
    if (path.includes(file)) {
      faults.push(`a circle of imports: ${[...path.slice(path.indexOf(file)), file].join(' > ')}`)
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
}

// What the worker bundles runs where there is hardly any of Node.
function checkWorker() {
  const seen = new Set()
  const queue = ['apps/api/src/worker.ts']
  for (const file of queue) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const next of graph.get(file) ?? []) {
      if (!next.startsWith('node:')) queue.push(next)
      else if (!IN_WORKERS.includes(next)) faults.push(`${file}: the worker would import ${next}`)
    }
  }
}
