import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Message } from './mailer.ts'
import { resendMailer } from './resend-mailer.ts'

const message: Message = {
  key: 'digest/wsis20/itu/2025-06-16/lead@itu.test',
  from: 'Tributary <digest@tributary.test>',
  to: 'lead@itu.test',
  subject: 'WSIS+20\r\nBcc: everybody@example.test',
  html: '<p>News</p>',
  text: 'News',
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that plays the provider: it answers as told and keeps what it was sent. */
async function provider(status: number, answer: object, more: Record<string, string> = {}) {
  const asked: { headers: IncomingMessage['headers']; body: Record<string, unknown> }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
    if (status === 0) return
    response.writeHead(status, { 'Content-Type': 'application/json', ...more })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('sending through Resend', () => {
  it('hands over the mail once, under its key, with no header but its own', async () => {
    const { asked, url } = await provider(200, { id: 'mail-1' })
    expect(await resendMailer('re_key', url).send(message)).toEqual({ ok: true, id: 'mail-1' })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers['idempotency-key']).toBe(message.key)
    expect(asked[0]?.headers.authorization).toBe('Bearer re_key')
    expect(asked[0]?.body).toMatchObject({
      to: 'lead@itu.test',
      subject: 'WSIS+20 Bcc: everybody@example.test',
      text: 'News',
    })
  })

  it('hands over a calendar as an attachment that says what it asks for', async () => {
    const { asked, url } = await provider(200, { id: 'mail-2' })
    const calendar = { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nSUMMARY:Réunion\r\n' }
    await resendMailer('re_key', url).send({ ...message, calendar })
    const { attachments } = asked[0]?.body ?? {}
    const [attached] = attachments as Record<string, string>[]
    expect(attached).toMatchObject({
      filename: 'invite.ics',
      content_type: 'text/calendar; charset=utf-8; method=REQUEST',
    })
    expect(Buffer.from(attached?.content ?? '', 'base64').toString()).toBe(calendar.text)
  })

  it.each([
    [429, 'try_later'],
    [500, 'try_later'],
    [401, 'try_later'],
    [403, 'try_later'],
    [422, 'refused'],
  ])('is answered %i with %s, and a reason', async (status, reason) => {
    const { url } = await provider(status, { statusCode: status, name: 'error', message: 'no' })
    expect(await resendMailer('re_key', url).send(message)).toMatchObject({ ok: false, reason })
  })

  it('is to be tried later when nobody answers', async () => {
    const { url } = await provider(200, {})
    for (const close of closing.splice(0)) close()
    expect(await resendMailer('re_key', url).send(message)).toMatchObject(LATER)
  })

  it('is to be tried later when no answer comes in time', async () => {
    const { url } = await provider(0, {})
    const soon = () => AbortSignal.timeout(50)
    expect(await resendMailer('re_key', url, soon).send(message)).toMatchObject(LATER)
    expect(await batchAt(url, soon)).toMatchObject(LATER)
  })

  it('hands over many under one key, and tells of each what became of it', async () => {
    const errors = [{ index: 1, message: 'Invalid `to` field.' }]
    const { asked, url } = await provider(200, { data: [{ id: 'a' }, { id: 'c' }], errors })
    expect(await batchAt(url)).toEqual({
      ok: true,
      sent: [
        { ok: true, id: 'a' },
        { ok: false, reason: 'refused', detail: 'Invalid `to` field.' },
        { ok: true, id: 'c' },
      ],
    })
    expect(asked[0]?.headers).toMatchObject({
      'idempotency-key': 'mb_1',
      'x-batch-validation': 'permissive',
    })
    expect(asked[0]?.body).toMatchObject([{}, { headers: { 'List-Id': 'One Bcc: x' } }, {}])
  })

  it('hears for how long the provider wants to be left in peace', async () => {
    const limited = await provider(
      429,
      { statusCode: 429, message: 'slow' },
      { 'Retry-After': '7' },
    )
    expect(await batchAt(limited.url)).toEqual({ ...LATER, detail: 'slow', rest: 7 })
    const used = { 'RateLimit-Remaining': '0', 'RateLimit-Reset': '1' }
    const last = await provider(200, { data: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, used)
    expect(await batchAt(last.url)).toMatchObject({ ok: true, rest: 1 })
  })

  it('sends nothing again under a key that was used for other bytes', async () => {
    const name = 'invalid_idempotent_request'
    const { url } = await provider(409, { statusCode: 409, name, message: 'used' })
    expect(await batchAt(url)).toMatchObject({ ok: false, reason: 'key_used' })
    const busy = await provider(409, { statusCode: 409, name: 'concurrent_idempotent_requests' })
    expect(await batchAt(busy.url)).toMatchObject(LATER)
  })
})

const LATER = { ok: false, reason: 'try_later' }

function batchAt(url: string, patience?: () => AbortSignal) {
  const headers = { 'List-Id': 'One\r\nBcc: x' }
  const messages = [message, { ...message, headers }, message]
  return resendMailer('re_key', url, patience).batch?.send('mb_1', messages)
}
