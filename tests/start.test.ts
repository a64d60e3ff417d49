import { readFile, stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createClient } from '@libsql/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundledServer } from './world/bundle-server.ts'
import { freshFolder } from './world/fresh-database.ts'
import { freePort } from './world/ports.ts'
import { runServer, startServer } from './world/server.ts'

async function refusal(settings: Record<string, string>) {
  const { said, ended } = runServer({ PORT: '0', ...settings }, await bundledServer())
  return { code: await ended, said: said().trim() }
}

describe('the server', () => {
  it('starts on an empty folder with the WSIS+20 process, says where it is and how to join, and stops when asked', async () => {
    const folder = await freshFolder()
    const { child, said, ended } = runServer({ PORT: String(await freePort()), DATA_DIR: folder })
    await new Promise(ready => child.stdout?.once('data', ready))
    expect(said()).toMatch(
      /^Tributary is at (http:\/\/localhost:\d+)\nNobody takes part yet\. .*\n\1\/join\/[\w-]{43}\n$/,
    )
    const [url] = /http:\S+/.exec(said()) ?? []
    const processes = (await (await fetch(`${url}/api/processes`)).json()) as {
      items: { id: string }[]
    }
    expect(processes.items.map(({ id }) => id)).toEqual(['wsis20'])
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('serves the pages of the web app at any of their addresses, and nothing in place of a missing file', async () => {
    const { url, stop } = await startServer()
    onTestFinished(stop)
    for (const path of ['/', '/wsis20/roadmaps', '/wsis20/milestones/zero-draft']) {
      const answer = await fetch(`${url}${path}`)
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ])
    }
    expect((await fetch(`${url}/assets/missing.js`)).status).toBe(404)
    expect((await fetch(`${url}/../package.json`)).headers.get('Content-Type')).toContain(
      'text/html',
    )
  })

  it('compresses what it keeps for those who take it so, under another ETag', async () => {
    const { url, stop } = await startServer()
    onTestFinished(stop)
    const [plain, small] = await Promise.all(
      ['identity', 'gzip'].map(encoding =>
        fetch(`${url}/api/processes/wsis20/milestones`, {
          headers: { 'Accept-Encoding': encoding },
        }),
      ),
    )
    expect(await small?.text()).toBe(await plain?.text())
    expect([
      plain?.headers.get('Content-Encoding'),
      small?.headers.get('Content-Encoding'),
    ]).toEqual([null, 'gzip'])
    expect(small?.headers.get('ETag')).not.toBe(plain?.headers.get('ETag'))
  })

  it('answers a header line of a megabyte with a 4xx', async () => {
    const { url, stop } = await startServer()
    onTestFinished(stop)
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.end(
      `GET /api/processes?q=${'x'.repeat(1_000_000)} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`,
    )
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 431 /)
  })
})

describe('what the server cannot work with, it says in one line, and leaves as it is', () => {
  it('a port in use', async () => {
    const port = await freePort()
    const other = createServer()
    await new Promise<void>(listening => other.listen(port, listening))
    onTestFinished(() => void other.close())
    const { code, said } = await refusal({ PORT: String(port), DATA_DIR: await freshFolder() })
    expect([code, said]).toEqual([
      1,
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`,
    ])
  })

  it('settings that are wrong, all of them', async () => {
    const { code, said } = await refusal({
      PORT: 'many',
      PUBLIC_URL: 'here',
      DATABASE_URL: 'postgres://x',
    })
    expect([code, said.split('\n')]).toEqual([
      1,
      [
        'PORT must be a number',
        'DATABASE_URL must be the address of a libSQL server',
        'PUBLIC_URL must be an address such as https://tributary.example',
      ],
    ])
  })

  it('a folder that it cannot make', async () => {
    const file = join(await freshFolder(), 'file')
    await writeFile(file, 'x')
    const { code, said } = await refusal({ DATA_DIR: join(file, 'data') })
    expect(code).toBe(1)
    expect(said).toMatch(/^DATA_DIR \S+ cannot be made: .+$/)
  })

  it('a damaged database', async () => {
    const folder = await freshFolder()
    const path = join(folder, 'tributary.db')
    await writeFile(path, 'This is a shopping list, not a database. '.repeat(200))
    const before = await readFile(path)
    const { code, said } = await refusal({ DATA_DIR: folder })
    expect(code).toBe(1)
    expect(said).toMatch(/tributary\.db cannot be read as a database: .+$/)
    expect(said.split('\n')).toHaveLength(1)
    expect(await readFile(path)).toEqual(before)
  })

  it.each([
    [
      'of another program',
      'create table cats (name text)',
      'The database was made by another program.',
    ],
    [
      'of a newer version',
      'create table __drizzle_migrations (id integer primary key, hash text, created_at numeric); insert into __drizzle_migrations values (1, "x", 99999999999999)',
      'The database was made by a newer version of Tributary.',
    ],
  ])('a database %s', async (_, script, message) => {
    const folder = await freshFolder()
    const path = join(folder, 'tributary.db')
    const client = createClient({ url: `file:${path}` })
    await client.executeMultiple(script.replaceAll('"', "'"))
    client.close()
    const before = [(await stat(path)).mtimeMs, await readFile(path)]
    const { code, said } = await refusal({ DATA_DIR: folder })
    expect([code, said]).toEqual([1, message])
    expect([(await stat(path)).mtimeMs, await readFile(path)]).toEqual(before)
  })
})
