import { createApp } from '@tributary/api/app'
import { findCalendar, keepCalendar } from '@tributary/database/calendar/calendars'
import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document } from '@tributary/wsis20/document'
import { Miniflare } from 'miniflare'
import { expect, it, onTestFinished } from 'vitest'
import { depsOn, NOW, ORIGIN } from './world/app.ts'
import { bundleWorker } from './world/bundle-worker.ts'
import { calendarServer } from './world/calendar-server.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { addPerson } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

const P = '/api/processes/wsis20'
const SECRET = 'a secret of a test, and of no one else'
// By the Worker's own clock.
const LONG_DUE = '2020-01-01T00:00:00.000Z'

type Scheduled = { scheduled: (options: { cron: string }) => Promise<{ outcome: string }> }

/** The Worker on an sqld of its own, with the WSIS+20 process. */
async function workerOnSqld(bindings: Record<string, string> = {}) {
  const script = await bundleWorker()
  const url = await startSqld()
  const db = openRemote(url)
  await migrate(db)
  expect((await importProcess(db, { personId: null }, wsis20Document(), NOW)).ok).toBe(true)
  const worker = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.js', contents: script }],
    compatibilityDate: '2026-07-01',
    compatibilityFlags: ['nodejs_compat'],
    bindings: {
      DATABASE_URL: url,
      PUBLIC_URL: ORIGIN,
      RELEASE: 'test',
      AUTH_SECRET: SECRET,
      ...bindings,
    },
  })
  onTestFinished(() => worker.dispose())
  return { script, db, worker }
}

it('Node on a file and workerd on sqld answer alike, byte for byte', async () => {
  const { script, worker } = await workerOnSqld()
  expect(script).not.toMatch(
    /from ?"node:(?!async_hooks|buffer|crypto|events|util|process|stream|url|string_decoder)/,
  )

  const file = await freshDatabase()
  await importProcess(file, { personId: null }, wsis20Document(), NOW)
  const { deps } = depsOn(file, { isLocal: () => false })
  const node = createApp(() => deps)

  const ids = wsis20Document().milestones.map(({ id }) => `${P}/milestones/${id}`)
  const bodies = wsis20Document().bodies.map(({ id }) => id)
  const paths = [
    '/api/health',
    '/api/processes',
    P,
    ...[
      'bodies',
      'milestones',
      'consultations',
      'meetings',
      'actions',
      'mandates',
      'sources',
      'changes',
      'export',
    ].map(list => `${P}/${list}`),
    ...ids,
    ...['2025-06-16', '2025-12-18', '2026-11-24'].map(
      on => `${P}/overview?on=${on}&timeZone=Asia/Kathmandu`,
    ),
    ...bodies.map(body => `${P}/digest?body=${body}&on=2025-07-14`),
    ...['csv', 'xlsx', 'docx', 'ics', 'html'].map(end => `${P}/annex.${end}?on=2025-06-16`),
    ...bodies.map(body => `/feeds/wsis20/roadmaps/${body}.ics`),
    '/feeds/wsis20.ics',
    '/feeds/wsis20.ics?imprecise=1',
    '/feeds/wsis20/shared.ics',
    '/feeds/wsis20/consultations.ics',
    '/api/openapi.json',
    '/api/nothing',
    `${P}/milestones?from=soon`,
    ...['zero draft', '80/173', 'Kyotó', '"'].map(q => `${P}/search?q=${encodeURIComponent(q)}`),
    '/mailbox',
  ]
  for (const path of paths) {
    const [here, there] = await Promise.all([
      Promise.resolve(node.request(`${ORIGIN}${path}`)),
      worker.dispatchFetch(`${ORIGIN}${path}`),
    ])
    const told = (
      status: number,
      headers: { get: (name: string) => string | null },
      body: string,
    ) => ({
      path,
      status,
      type: headers.get('Content-Type'),
      etag: headers.get('ETag'),
      body,
    })
    expect(told(there.status, there.headers, await there.text())).toEqual(
      told(here.status, here.headers, await here.text()),
    )
  }
})

it('the Worker fetches the calendars that are due when its cron trigger fires, each once', async () => {
  const { db, worker } = await workerOnSqld({ ALLOW_PRIVATE_CALENDARS: 'yes' })
  const server = await calendarServer(onTestFinished)
  server.givesEntries(['UID:hearing@itu', 'SUMMARY:Hearing', 'DTSTART;VALUE=DATE:20270512'])
  await addPerson(db, { id: 'ed', role: 'editor', body: 'itu' })
  const of = { id: 'ca_itu', processId: 'wsis20', body: 'itu', url: server.url }
  await keepCalendar(db, { ...of, addedBy: 'ed', addedAt: NOW, nextFetchAt: LONG_DUE }, 1)
  const { scheduled } = (await worker.getWorker()) as unknown as Scheduled
  // Two ticks at once: one of them takes the calendar.
  const ticks = await Promise.all([1, 2].map(() => scheduled({ cron: '*/5 * * * *' })))
  expect(ticks.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
  expect(await findCalendar(db, 'wsis20', 'ca_itu')).toMatchObject({ failure: null, waiting: 1 })
  expect(server.asked.length).toBe(1)
})
