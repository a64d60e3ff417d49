import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@tributary/database/connection/database'
import { openFile } from '@tributary/database/connection/open-file'
import type { Browser, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startServer } from './server.ts'
import { addPerson, cookiesAt, type NewPerson } from './sign-in.ts'

export type Look = {
  width?: number
  scheme?: 'light' | 'dark'
  zone?: string
  /** What the test makes fail, as the browser's console says it. */
  failing?: RegExp
}

export type PeopleInBrowser = {
  url: string
  /** All that the server has said. */
  said: () => string
  db: Database
  /** Makes a person who takes part. */
  add: (person: NewPerson) => Promise<void>
  /**
   * A page in a browser of a person's own, of nobody's without one; it fails the test that it is
   * used in where a script fails.
   */
  open: (path: string, personId?: string, look?: Look) => Promise<Page>
  stop: () => Promise<void>
}

/** A server as it runs with settings, and browsers in which people are signed in. */
export async function peopleInBrowser(
  settings: Record<string, string> = {},
): Promise<PeopleInBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
  const [browser, server] = await Promise.all([launchBrowser(), startServer(folder, settings)])
  const db = await openFile(join(folder, 'tributary.db'))
  const secret = (await readFile(join(folder, 'secret'), 'utf8')).trim()
  const { url } = server
  return {
    url,
    said: server.said,
    db,
    add: async person => void (await addPerson(db, person)),
    async open(path, personId, look) {
      const email = `${personId}@people.test`
      const cookies = personId ? await cookiesAt(db, { url, secret, email }) : []
      return openPage(browser, `${url}${path}`, cookies, look)
    },
    async stop() {
      await browser.close()
      await server.stop()
      db.$client.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openPage(
  browser: Browser,
  address: string,
  cookies: Awaited<ReturnType<typeof cookiesAt>>,
  { width = 1440, scheme = 'light', zone = 'Asia/Kathmandu', failing }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: scheme,
    timezoneId: zone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  await context.addCookies(cookies)
  const failures: string[] = []
  const page = await context.newPage()
  page.on('pageerror', error => failures.push(error.message))
  page.on('console', message => message.type() === 'error' && failures.push(message.text()))
  onTestFinished(async () => {
    await context.close()
    const unexpected = failures.filter(
      text => !/status of 4\d\d/.test(text) && !failing?.test(text),
    )
    expect(unexpected).toEqual([])
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return page
}
