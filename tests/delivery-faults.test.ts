import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@tributary/database/connection/database'
import { migrate } from '@tributary/database/connection/migrate'
import { openFile } from '@tributary/database/connection/open-file'
import { openRemote } from '@tributary/database/connection/open-remote'
import { listDeliveries } from '@tributary/database/digest/digests'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { after, MONDAY } from './world/mail-world.ts'
import { startProvider } from './world/provider.ts'
import { startSqld } from './world/sqld.ts'
import { bundleTick, startTicking } from './world/tick-process.ts'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE
const START = '2027-06-01T00:00:00.000Z'

// Two of a batch, so that there are many steps.
const MOST = 2

beforeAll(bundleTick)

/** A database with leads of ITU, a provider, and the server's processes that tick on both. */
async function world(database: string, db: Database, readers: number) {
  let now = START
  const provider = await startProvider({ now: () => Date.parse(now) })
  onTestFinished(() => provider.close())
  await importProcess(db, { personId: null }, wsis20Document(), START)
  const ids = Array.from({ length: readers }, (_, n) => `p${n}`)
  await db.$client.batch(
    ids.flatMap(id => INSERTS.map(sql => ({ sql, args: { id } }))),
    'write',
  )
  return {
    provider,
    travel: (instant: string) => {
      now = instant
    },
    async start() {
      const process = await startTicking({ database, provider: provider.url, most: MOST })
      onTestFinished(() => void process.child.kill('SIGKILL'))
      return process
    },
    async open() {
      const page = { page: 1, pageSize: 10_000 }
      const { items } = await listDeliveries(db, { processId: 'wsis20' }, page)
      return items.filter(({ state }) => state !== 'sent').map(({ id, state }) => `${id} ${state}`)
    },
    /** How many recipients got how many mails. */
    histogram() {
      const histogram: Record<string, number> = {}
      for (const count of provider.counts().values()) {
        histogram[count] = (histogram[count] ?? 0) + 1
      }
      return histogram
    },
  }
}

async function fileWorld(readers: number) {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'test.db')
  return world(path, await openFile(path), readers)
}

// The same kills at every run: each says which.
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('a server that is killed', () => {
  it('a hundred times, at any step, sends each digest to each reader once', {
    timeout: 240_000,
  }, async () => {
    const readers = 8
    const { provider, start, travel, open, histogram } = await fileWorld(readers)
    const random = seeded(20_270_607)
    const kills: string[] = []
    let server = await start()

    /** Ticks at an instant, and kills the server while it does; it starts again for the next. */
    const kill = async (now: string) => {
      const kind = random(4)
      const when = random(2) === 0 ? 'before' : 'after'
      const dies = kind < 2 ? ({ call: 1 + random(22), when } as const) : undefined
      let left = kind === 2 ? 1 + random(4) : 0
      provider.fail(() => {
        left -= 1
        if (left !== 0) return undefined
        server.child.kill('SIGKILL')
        return when === 'before' ? 'reset before' : 'reset after'
      })
      const killing = server.tick({ now, dies })
      if (kind === 3) setTimeout(server.child.kill.bind(server.child, 'SIGKILL'), random(60))
      const isThrough = await killing
      provider.fail(() => undefined)
      const name = dies ? `${when} a call` : kind === 2 ? `${when} it is taken` : 'at some time'
      if (!isThrough) kills.push(name)
      expect([name, server.logged()]).toEqual([name, ''])
      if (!isThrough || kind === 3) server = await start()
    }

    for (let periods = 1; kills.length < 100; periods += 1) {
      const monday = after(MONDAY, (periods - 1) * WEEK)
      // A batch waits for half an hour after some tries, and is given up after 22 hours.
      for (let tries = 0; tries < 40; tries += 1) {
        const now = after(monday, tries * 31 * MINUTE)
        travel(now)
        if (tries < 8 && kills.length < 100) await kill(now)
        else if ((await server.tick({ now })) && (await open()).length === 0) break
      }
      expect([await open(), histogram()]).toEqual([[], { [periods]: readers }])
    }
    // Every kind of kill has been there.
    expect(new Set(kills).size).toBe(5)
  })
})

describe('two servers that tick at once', () => {
  const both = async (
    { start, travel, open, histogram, provider }: Awaited<ReturnType<typeof world>>,
    readers: number,
  ) => {
    const two = await Promise.all([start(), start()])
    for (const [period, isCutOff] of [false, true].entries()) {
      const monday = after(MONDAY, period * WEEK)
      let left = 3
      provider.fail(() => {
        left -= 1
        if (isCutOff && left === 0) two[0].child.kill('SIGKILL')
        return undefined
      })
      travel(monday)
      await Promise.all(two.map(({ tick }) => tick({ now: monday })))
      for (const minute of [31, 62]) {
        travel(after(monday, minute * MINUTE))
        await two[1].tick({ now: after(monday, minute * MINUTE) })
      }
      expect([await open(), histogram()]).toEqual([[], { [period + 1]: readers }])
    }
    expect(two.map(({ isDead }) => isDead())).toEqual([true, false])
  }

  it('on one file send one digest to each reader, also where one is killed', async () => {
    await both(await fileWorld(30), 30)
  })

  it('on one libSQL server send one digest to each reader, also where one is killed', async () => {
    const url = await startSqld()
    const db = openRemote(url)
    await migrate(db)
    await both(await world(url, db, 30), 30)
  })
})

const INSERTS = [
  "insert into people (id, name, email) values (:id, :id, :id || '@people.test')",
  "insert into memberships (process_id, person_id, role, body, lead) values ('wsis20', :id, 'member', 'itu', 1)",
  `insert into digest_subscriptions (process_id, person_id, bodies, created_at)
    values ('wsis20', :id, '["itu"]', '${START}')`,
]
