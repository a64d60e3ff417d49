import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { request } from 'node:http'
import { changes } from '@tributary/database/change/schema'
import { openFile } from '@tributary/database/connection/open-file'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { expect, it, onTestFinished } from 'vitest'
import { databaseIn, editorsIn } from './world/editors.ts'
import { freshFolder } from './world/fresh-database.ts'
import { RandomEdits } from './world/random-edits.ts'
import { type Server, startServer } from './world/server.ts'

/** A server with ten editors of two bodies, on a folder of its own. */
async function world() {
  const folder = await freshFolder()
  const editors = await editorsIn(folder, 10, ['itu', 'unesco'])
  const server = await startServer(folder)
  onTestFinished(server.stop)
  return { editors, server, file: databaseIn(folder) }
}

const P = '/api/processes/wsis20'

it('a server that is asked to stop while people write has written all that it acknowledged', async () => {
  const { editors, server, file } = await world()
  let isStopping = false
  const edits = new RandomEdits(11, async () => {
    if (!isStopping) return server.url
    await server.ended
    return undefined
  })
  await Promise.all(
    editors.map(async editor => {
      while (await edits.edit(editor)) {
        if (isStopping || edits.acknowledged.length < 40) continue
        isStopping = true
        server.child.kill('SIGTERM')
      }
    }),
  )
  expect(await server.ended).toBe(0)
  // Whole in its one file, for who copies it by hand.
  expect((await stat(`${file}-wal`)).size).toBe(0)
  const db = await openFile(file)
  const reasons = new Set((await db.select().from(changes)).map(({ reason }) => reason))
  expect(edits.acknowledged.filter(({ reason }) => !reasons.has(reason))).toEqual([])
  expect(edits.acknowledged.length).toBeGreaterThanOrEqual(40)
  db.$client.close()
})

/** A request that the server has begun to read, and whose other half is for the test to send. */
async function halfSent({ url }: Server, token: string) {
  const text = JSON.stringify({ title: 'By the last request', responsible: ['itu'] })
  const sending = request(`${url}${P}/actions`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(text)),
      Expect: '100-continue',
    },
  })
  sending.flushHeaders()
  await once(sending, 'continue')
  sending.write(text.slice(0, 10))
  return { sending, rest: text.slice(10) }
}

async function untilLogged({ child, logged }: Server, text: string) {
  while (!logged().includes(text)) await once(child.stderr ?? child, 'data')
}

it('finishes what is under way, though Ctrl+C is told twice and a client keeps its connection', async () => {
  const { editors, server, file } = await world()
  // Node's fetch keeps this connection for the next request.
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  const { sending, rest } = await halfSent(server, editors[0]?.token ?? '')
  server.child.kill('SIGINT')
  server.child.kill('SIGINT')
  await untilLogged(server, '"stopping"')
  sending.end(rest)
  const [answer] = await once(sending, 'response')
  answer.resume()
  expect(answer.statusCode).toBe(201)
  expect(await server.ended).toBe(0)
  await expect(fetch(`${server.url}/api/health`)).rejects.toThrow()
  const db = await openFile(file)
  const titles = (await db.select().from(changes)).map(({ title }) => title)
  expect(titles).toContain('By the last request')
  db.$client.close()
})

it('does what an answer did not wait for before it ends', async () => {
  const { server, file } = await world()
  const answer = await fetch(`${server.url}/api/sign-in/links`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'editor-0@people.test' }),
  })
  expect(answer.status).toBe(202)
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  const db = await openFile(file)
  expect(await listMessages(db)).toHaveLength(1)
  db.$client.close()
})

it('ends at once when asked again, and says that it did not finish', async () => {
  const { editors, server } = await world()
  const { sending } = await halfSent(server, editors[0]?.token ?? '')
  const cut = once(sending, 'error')
  let hasEnded = false
  void server.ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded) {
    server.child.kill('SIGTERM')
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(await server.ended).toBe(1)
  await cut
  const last = server.logged().trim().split('\n').at(-1) ?? ''
  expect(JSON.parse(last)).toMatchObject({ event: 'stopped', finished: false, signal: 'SIGTERM' })
})
