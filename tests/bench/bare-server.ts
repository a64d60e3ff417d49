import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

// The floor: Node's own server, the same bytes in memory, one comparison for a 304.
const body = await buffer(process.stdin)
const type = process.argv[2] ?? 'text/plain'
const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === '"bare"') {
    response.writeHead(304, { ETag: '"bare"' }).end()
    return
  }
  response
    .writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, ETag: '"bare"' })
    .end(body)
})
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
)
