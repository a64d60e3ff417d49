import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { SECURE_HEADERS } from './secure-headers.ts'

const WEB = join(import.meta.dirname, '../../web/dist')

/** Whether an address belongs to the web app and not to the API, the feeds or the mailbox. */
export function isFile(url: string): boolean {
  const path = url.slice(url.indexOf('/', 8))
  return !/^\/(api|feeds|mailbox)(\/|\?|$)/.test(path)
}

/** The web app's files; what is no file is a page of the web app. */
export const files = new Hono()
  .use(secureHeaders(SECURE_HEADERS))
  .use(
    '/assets/*',
    serveStatic({
      root: WEB,
      precompressed: true,
      onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  .get('/assets/*', c => c.text('Not found', 404))
  .use(serveStatic({ root: WEB, precompressed: true }))
  .get('*', serveStatic({ path: join(WEB, 'index.html'), onFound: noCache }))

function noCache(_: string, c: { header: (name: string, value: string) => void }) {
  c.header('Cache-Control', 'no-cache')
}
