import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '@tributary/database/connection/database'
import { openFile } from '@tributary/database/connection/open-file'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { newFolder } from './new-folder.ts'
import { type Look, openPage } from './open-page.ts'
import { startServer } from './server.ts'
import { addPerson, cookiesAt, type NewPerson } from './sign-in.ts'

export type PeopleInBrowser = {
  url: string
  /** All that the server has said. */
  said: () => string
  db: Database
  /** What signs what the server gives out. */
  secret: string
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
  const folder = await newFolder()
  const [browser, server] = await Promise.all([launchBrowser(), startServer(folder, settings)])
  const db = await openFile(join(folder, 'tributary.db'))
  const secret = (await readFile(join(folder, 'secret'), 'utf8')).trim()
  const { url } = server
  return {
    url,
    said: server.said,
    db,
    secret,
    add: async person => void (await addPerson(db, person)),
    async open(path, personId, look) {
      const email = `${personId}@people.test`
      const cookies = personId ? await cookiesAt(db, { url, secret, email }) : []
      return openPage(browser, `${url}${path}`, look, { cookies })
    },
    async stop() {
      await browser.close()
      await server.stop()
      db.$client.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
