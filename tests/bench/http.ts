import { startServer } from '../world/server.ts'
import { bareServer, load } from './load.ts'

const PATHS = ['/api/processes/wsis20/milestones', '/feeds/wsis20.ics']

// Requests a second of the API and of a feed, beside a bare server that sends the same bytes.
const server = await startServer()
console.log(
  'HTTP: requests a second, ours : bare Node http = ratio (aims: 0.7 on a 200, 0.4 on a 304)',
)
for (const path of PATHS) {
  const answer = await fetch(`${server.url}${path}`, { headers: { 'Accept-Encoding': 'identity' } })
  const body = await answer.text()
  const etag = answer.headers.get('ETag') ?? ''
  const bare = await bareServer(body, answer.headers.get('Content-Type') ?? '')
  await load(`${server.url}${path}`, {}, 2)
  for (const [status, ours, theirs] of [
    [200, {}, {}],
    [304, { 'If-None-Match': etag }, { 'If-None-Match': '"bare"' }],
  ] as const) {
    const floor = await load(bare.url, theirs)
    const own = await load(`${server.url}${path}`, ours)
    const ratio = (own.rate / floor.rate).toFixed(2)
    console.log(
      `  ${path} ${status} (${body.length} bytes): ${own.rate.toFixed(0)} : ${floor.rate.toFixed(0)} = ${ratio}; p99 ${own.p99} ms`,
    )
  }
  bare.child.kill()
}
await server.stop()
