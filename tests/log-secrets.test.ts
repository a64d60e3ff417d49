import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from '@tributary/api/secret-token'
import { openFile } from '@tributary/database/connection/open-file'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import { expect, it, onTestFinished } from 'vitest'
import { databaseIn, editorsIn } from './world/editors.ts'
import { freshFolder } from './world/fresh-database.ts'
import { answers } from './world/ports.ts'
import { startServer } from './world/server.ts'

const P = '/api/processes/wsis20'
const METRICS_TOKEN = 'a-token-of-the-numbers'
const EMAIL = 'editor-0@people.test'

it('the log is lines of JSON that hold no secret, no address and no content, whatever is sent', async () => {
  const folder = await freshFolder()
  const [editor] = await editorsIn(folder, 1, ['itu'])
  const token = editor?.token ?? ''
  const server = await startServer(folder, { METRICS_TOKEN })
  onTestFinished(server.stop)
  const ask = (method: string, path: string, body?: object, headers: object = {}) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })

  // Signs in with a mailed link, and tries it again, rightly and in all the wrong places.
  const asked = await ask('POST', '/api/sign-in/links', { email: EMAIL })
  const pad = asked.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await answers(`${server.url}/mailbox/1`)
  const db = await openFile(databaseIn(folder))
  const [mail] = await listMessages(db)
  const link = /\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  const signedIn = await ask(
    'POST',
    '/api/sign-in',
    { token: link },
    { Cookie: pad, Origin: server.url },
  )
  expect(signedIn.status).toBe(200)
  const cookies = signedIn.headers.getSetCookie().map(cookie => cookie.split(';')[0] ?? '')
  const session = cookies.find(cookie => cookie.includes('session_token=')) ?? ''
  const signed = { Cookie: session, Origin: server.url }
  await ask('POST', '/api/sign-in', { token: link }, { Cookie: pad, Origin: server.url })
  for (const secret of [link, token]) {
    for (const path of [`/api/sign-in/${secret}`, `/api/${secret}`, `/api/x?token=${secret}`]) {
      for (const method of ['GET', 'POST'])
        await ask(method, path, undefined, signed).catch(() => 0)
    }
    await ask('GET', `${P}/milestones?${secret}=1`)
    await ask('PATCH', `${P}/actions/x`, { title: secret }, { ...signed, 'If-Match': secret })
  }

  // Makes a secret feed, and fetches it, rightly and in all the wrong places.
  const asksFeed = { name: 'A feed', choice: { scope: { kind: 'mine', bodies: [] } } }
  const made = await ask('POST', `${P}/feeds`, asksFeed, signed)
  expect(made.status).toBe(201)
  const { address, id } = (await made.json()) as { address: string; id: string }
  const feed = /secret\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? ''
  expect((await ask('GET', `/feeds/secret/${feed}.ics`)).status).toBe(200)
  await ask('POST', `/feeds/secret/${feed}.ics`)
  await ask('GET', `/feeds/secret/${feed}`)
  await ask('GET', `/feeds/${feed}/shared.ics`)
  await ask('GET', `${P}/feeds/${feed}`, undefined, signed)
  await ask('DELETE', `${P}/feeds/${id}`, undefined, signed)
  expect((await ask('GET', `/feeds/secret/${feed}.ics`)).status).toBe(410)

  // Writes with an API token, and fails with it.
  const bearer = { Authorization: `Bearer ${token}` }
  const content = { title: 'Content of a write', responsible: ['itu'], reason: 'Reason of a write' }
  expect((await ask('POST', `${P}/actions`, content, bearer)).status).toBe(201)
  expect((await ask('POST', `${P}/bodies`, content, bearer)).status).toBe(400)
  await ask('GET', `${P}/milestones/none`, undefined, { Authorization: `Bearer wrong-${token}` })
  await ask('GET', '/api/metrics', undefined, { Authorization: `Bearer ${METRICS_TOKEN}` })
  await ask('GET', '/api/metrics', undefined, { Authorization: `Bearer wrong-${METRICS_TOKEN}` })
  await db.$client.execute('alter table api_tokens rename to gone')
  expect((await ask('GET', `${P}/milestones`, undefined, bearer)).status).toBe(500)
  await db.$client.execute('alter table gone rename to api_tokens')
  const stored = await db.$client.execute('select token from sessions')
  db.$client.close()
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)

  const lines = server
    .logged()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(15)
  for (const line of lines) {
    expect(line).toMatchObject({ level: expect.any(String), event: expect.any(String) })
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  }
  const secrets = [
    ...[
      link,
      token,
      feed,
      await hashOf(feed),
      METRICS_TOKEN,
      await hashOf(token),
      await readFile(join(folder, 'secret'), 'utf8'),
    ],
    ...[pad.split('=')[1], session.split('=')[1], stored.rows[0]?.token],
    ...[EMAIL, 'Content of a write', 'Reason of a write'],
  ]
  for (const secret of secrets) {
    expect(secret).toBeTruthy()
    expect(server.logged()).not.toContain(String(secret).trim())
  }
})

it('what nobody caught ends the server with a line that holds no value of a statement', async () => {
  const script = `
    const { logCrash } = await import('@tributary/api/log-crash')
    const { pinoLog } = await import('@tributary/api/pino-log')
    logCrash(pinoLog('info'))
    const failed = new Error('Failed query: select ?\\nparams: the-secret', { cause: new Error('no such table') })
    void Promise.reject(failed)`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(JSON.parse(stderr)).toMatchObject({
    level: 'error',
    event: 'crashed',
    error: 'Error: Failed query: select ? < Error: no such table',
  })
  expect(stderr).not.toContain('the-secret')
})
