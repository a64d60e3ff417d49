import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

// The least that a provider of mail does: reads a batch, answers with ids, counts whom it is for.
const recipients = new Set<string>()
let [mails, bytes] = [0, 0]
const server = createServer(async (request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify({ mails, bytes, recipients: recipients.size }))
    return
  }
  const body = await text(request)
  bytes += body.length
  const batch = [JSON.parse(body)].flat() as { to: string }[]
  for (const { to } of batch) recipients.add(to)
  const ids = batch.map(() => {
    mails += 1
    return { id: `re_${mails}` }
  })
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(request.url === '/emails/batch' ? { data: ids } : ids[0]))
})
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
