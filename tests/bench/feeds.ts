import 'temporal-polyfill/global'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, get as httpGet, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { readFeed } from '@tributary/api/features/feed/read-feed'
import { commit } from '@tributary/database/change/commit'
import { standingOf } from '@tributary/database/change/standing'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { PLAIN_CHOICE } from '@tributary/domain/feed/feed-choice'
import type { WrittenFeed } from '@tributary/ical/feed/feed-writer'
import { bigProcess } from '../world/big-process.ts'
import { startServer } from '../world/server.ts'
import { calendarServers } from './calendar-servers.ts'
import { bareServer, load } from './load.ts'

const NOW = '2026-11-24T12:00:00.000Z'
const PATH = '/feeds/big.ics?imprecise=1'
const PLAIN = { 'Accept-Encoding': 'identity' }
const ROUNDS = 5
const REQUESTS = 100_000
// What comes first is written by code that has not yet been compiled.
const UNMEASURED = 20
const CHANGES = 40

async function rates(entries: number): Promise<void> {
  const folder = await filled(entries)
  const server = await startServer(folder)
  const url = `${server.url}${PATH}`
  const answer = await fetch(url, { headers: PLAIN })
  const [etag, body] = [answer.headers.get('ETag') ?? '', await answer.text()]
  const bare = await bareServer(body, answer.headers.get('Content-Type') ?? '')
  console.log(
    `Feeds: ${entries} entries, ${kB(Buffer.byteLength(body))}; requests a second, ours : bare Node http = ratio (aims: 0.8 on a 200, 0.6 on a 304)`,
  )
  await load(url, PLAIN, 2)
  const full = await compared('200', url, PLAIN, bare.url, {})
  const known = { ...PLAIN, 'If-None-Match': etag }
  await compared('304', url, known, bare.url, { 'If-None-Match': '"bare"' })
  bare.child.kill()
  for (const encoding of ['gzip', 'br']) {
    const accepted = { 'Accept-Encoding': encoding }
    const packed = await buffer(await ask(url, accepted))
    // The very bytes: whoever asks takes longer over some than over others.
    const packedBare = await bareServer(packed, 'text/calendar')
    await compared(`200 in ${encoding}, ${kB(packed.length)}`, url, accepted, packedBare.url, {})
    packedBare.child.kill()
  }
  for (const other of await calendarServers(body)) {
    if (!other.ok) {
      console.log(`  ${other.name}: ${other.why}; not measured`)
      continue
    }
    const { rate } = await load(other.url, other.headers)
    console.log(
      `  ${other.name}: ${rate.toFixed(1)} a second; ours is ${(full / rate).toFixed(0)} times as fast${other.name === 'Radicale' ? ' (aim: 500)' : ''}`,
    )
    await other.stop()
  }
  const pid = server.child.pid ?? 0
  const before = rssOf(pid)
  for (let left = REQUESTS; left > 0; left -= await asked(url)) {}
  console.log(
    `  memory: ${before} MB, and ${rssOf(pid)} MB after ${REQUESTS.toLocaleString('en')} more requests`,
  )
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function oneChange(entries: number): Promise<void> {
  const folder = await filled(entries)
  const db = await openFile(join(folder, 'tributary.db'))
  const server = await startServer(folder)
  const url = `${server.url}${PATH}`
  const scope = { kind: 'all' as const }
  const choice = { ...PLAIN_CHOICE, imprecise: 'last-day' as const, scope }
  const asked = { processId: 'big', choice, origin: server.url, path: PATH }
  let before: WrittenFeed | undefined
  let changed = 0
  const write = async () => {
    const read = await readFeed({ db, now: () => NOW }, await standingOf(db, 'big'), asked, before)
    if (read.ok) before = read.calendar
  }
  const [first] = await timed(write)
  const [firstOver, size] = await timed(() => lengthAt(url))
  const inside = await afterChanges(write)
  const over = await afterChanges(() => lengthAt(url))
  const bare = await bareServer(await buffer(await ask(url, PLAIN)), 'text/calendar')
  const floor = await afterChanges(() => lengthAt(bare.url))
  bare.child.kill()
  console.log(
    `  ${entries} entries, ${kB(size)}: first ${first.toFixed(0)} ms, over HTTP ${firstOver.toFixed(0)} ms; after one change ${told(inside)} (aim: 20), over HTTP ${told(over)}; a bare server, after as long a pause, ${told(floor)}`,
  )
  await server.stop()
  db.$client.close()
  await rm(folder, { recursive: true, force: true })

  /** How long something takes after each of some changes (ms). */
  async function afterChanges(work: () => Promise<unknown>): Promise<number[]> {
    const times: number[] = []
    for (let n = 0; n < UNMEASURED + CHANGES; n += 1) {
      const of = { thing: 'milestone', id: `ms-${changed}`, verb: 'change', expected: 1 } as const
      const fields = { title: `Changed as number ${changed}` }
      changed += 1
      const done = await commit(db, { personId: null }, 'big', [{ ...of, fields }], NOW)
      if (!done.ok) throw new Error(done.reason)
      const [ms] = await timed(work)
      if (n >= UNMEASURED) times.push(ms)
    }
    return times
  }
}

async function filled(entries: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-bench-'))
  const db = await openFile(join(folder, 'tributary.db'))
  const consultations = entries / 10
  const document = bigProcess(entries - consultations, consultations)
  const imported = await importProcess(db, { personId: null }, document, NOW)
  if (!imported.ok) throw new Error('the process could not be imported')
  db.$client.close()
  return folder
}

async function compared(
  what: string,
  url: string,
  headers: Record<string, string>,
  bareUrl: string,
  bareHeaders: Record<string, string>,
): Promise<number> {
  const rounds = []
  // By turns: what else goes on on the machine meets both.
  for (let n = 0; n < ROUNDS; n += 1) {
    const floor = await load(bareUrl, bareHeaders, 3)
    const own = await load(url, headers, 3)
    rounds.push({ floor, own, ratio: own.rate / floor.rate })
  }
  const middle = rounds.toSorted((a, b) => a.ratio - b.ratio)[(ROUNDS - 1) / 2]
  if (!middle) throw new Error('nothing was measured')
  const { floor, own, ratio } = middle
  console.log(
    `  ${what}: ${own.rate.toFixed(0)} : ${floor.rate.toFixed(0)} = ${ratio.toFixed(2)}; p99 ${own.p99} ms`,
  )
  return own.rate
}

// As many as come in some seconds.
async function asked(url: string): Promise<number> {
  return (await load(url, PLAIN, 5)).rate * 5
}

const agent = new Agent({ keepAlive: true })

/** How many bytes come from an address: none is kept, so that little is measured of who asks. */
async function lengthAt(url: string): Promise<number> {
  let length = 0
  for await (const chunk of await ask(url, PLAIN)) length += (chunk as Buffer).length
  return length
}

function ask(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpGet(url, { agent, headers }, resolve).once('error', reject)
  })
}

async function timed<Result>(work: () => Promise<Result>): Promise<[ms: number, Result]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

function told(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1)
  return `${at(0.5)} ms (${at(0.9)} at worst but one of ten)`
}

function kB(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`
}

function rssOf(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(line) / 1_024)
}

// A feed of 1,000 entries beside a bare server that sends the same bytes, and beside servers of
// calendars where they are installed; then one of 10,000, of which one changes at a time.
await rates(1_000)
await oneChange(10_000)
