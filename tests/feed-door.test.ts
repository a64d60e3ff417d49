import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { feedDoor } from '@tributary/api/feed-door'
import { keptAnswers } from '@tributary/api/kept-answer'
import { commit } from '@tributary/database/change/commit'
import { openFile } from '@tributary/database/connection/open-file'
import { importProcess } from '@tributary/database/process/import-process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshApp } from './world/app.ts'
import { bigProcess } from './world/big-process.ts'
import { newFolder } from './world/new-folder.ts'
import { type Server, startServer } from './world/server.ts'

let server: Server
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

const PATH = '/feeds/wsis20/shared.ics?imprecise=1'

/** What the running server answers; a request that has a name goes through the whole app. */
async function both(headers: Record<string, string>, method = 'GET') {
  const ask = async (named: Record<string, string>) => {
    const answer = await fetch(`${server.url}${PATH}`, {
      method,
      headers: { ...headers, ...named },
    })
    const { date: _, 'x-request-id': __, ...told } = Object.fromEntries(answer.headers)
    return { status: answer.status, told, body: await answer.text() }
  }
  await ask({})
  return [await ask({}), await ask({ 'X-Request-Id': 'named' })] as const
}

it.each([
  ['whole', 'GET', { 'Accept-Encoding': 'identity' }, 200],
  ['in brotli', 'GET', { 'Accept-Encoding': 'br' }, 200],
  ['in gzip', 'GET', { 'Accept-Encoding': 'gzip' }, 200],
  ['without a body', 'HEAD', { 'Accept-Encoding': 'identity' }, 200],
  ['as not changed', 'GET', { 'If-None-Match': '*' }, 304],
] as const)('a kept feed is given %s as the app gives it', async (_, method, headers, status) => {
  const [kept, whole] = await both(headers, method)
  expect(kept.status).toBe(status)
  expect(kept).toEqual(whole)
})

it('is given anew after a change', async () => {
  const [before] = await both({})
  const known = { 'If-None-Match': before.told.etag ?? '' }
  expect((await both(known)).map(({ status }) => status)).toEqual([304, 304])
  expect((await both({ 'If-None-Match': '"another"' })).map(({ status }) => status)).toEqual([
    200, 200,
  ])
})

it('is given whole where it is large, when it is made and when it is kept', async () => {
  const folder = await newFolder()
  const db = await openFile(join(folder, 'tributary.db'))
  await importProcess(db, { personId: null }, bigProcess(1_500, 0), '2026-11-24T12:00:00.000Z')
  db.$client.close()
  const large = await startServer(folder)
  try {
    const ask = async () => {
      const answer = await fetch(`${large.url}/feeds/big.ics?imprecise=1`, {
        headers: { 'Accept-Encoding': 'identity' },
      })
      return [answer.headers.get('content-length'), await answer.text()] as const
    }
    const [length, made] = await ask()
    expect(made.match(/BEGIN:VEVENT/g)).toHaveLength(1_500)
    expect(made.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(length).toBe(String(Buffer.byteLength(made)))
    expect(await ask()).toEqual([length, made])
  } finally {
    await large.stop()
    await rm(folder, { recursive: true, force: true })
  }
})

it('is given without the app, until the record changes', async () => {
  const { app, db, deps } = await freshApp({ keptFeeds: keptAnswers() })
  const asked: string[] = []
  const door = feedDoor(deps)
  const http = createServer((request, response) =>
    door(request, response, () => {
      asked.push(request.url ?? '')
      response.end()
    }),
  )
  await new Promise<void>(listening => http.listen(0, '127.0.0.1', listening))
  const { port } = http.address() as AddressInfo
  const url = `http://127.0.0.1:${port}${PATH}`
  try {
    const made = await (await app.request(url)).text()
    expect(await (await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })).text()).toBe(
      made,
    )
    expect(asked).toEqual([])
    const fields = { title: 'Another' }
    const change = { thing: 'milestone', id: 'cstd-30', verb: 'change', expected: 1 } as const
    const done = await commit(db, { personId: null }, 'wsis20', [{ ...change, fields }], deps.now())
    expect(done.ok).toBe(true)
    await fetch(url)
    expect(asked).toEqual([PATH])
  } finally {
    http.closeAllConnections()
    http.close()
  }
})
