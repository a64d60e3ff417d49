import type { Message } from '@tributary/mail/transport/mailer'
import { describe, expect, it } from 'vitest'
import { type Answers, mailServer } from './world/mail-server.ts'

const message: Message = {
  key: 'dg_1',
  from: 'Tributary <digest@tributary.test>',
  to: 'ana@people.test',
  subject: 'Réunion\r\nBcc: all@people.test',
  html: '<p>News</p>',
  text: 'News',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'List-Id': 'W\r\nX: y' },
}

describe('sending by SMTP', () => {
  it('hands over a mail with its own headers and no others, under a Message-ID of its key', async () => {
    const { mailer, taken } = await mailServer()
    const sent = await mailer.send(message)
    expect(sent).toEqual({
      ok: true,
      id: expect.stringMatching(/^<[0-9a-f]{32}@tributary\.test>$/),
    })
    expect(await mailer.send(message)).toEqual(sent)
    expect(await mailer.send({ ...message, key: 'dg_2' })).not.toEqual(sent)
    const [head = ''] = taken[0]?.split('\r\n\r\n') ?? []
    const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name?.toLowerCase())
    expect(names).not.toContain('bcc')
    expect(names).not.toContain('x')
    expect(head).toContain(`Message-ID: ${sent.ok && sent.id}`)
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
  })

  it('carries files, and invitations as calendar programs want them', async () => {
    const { mailer, taken } = await mailServer()
    const attachments = [{ filename: 'new.ics', contentType: 'text/calendar', text: 'BEGIN:A' }]
    const calendar = { method: 'REQUEST', text: 'BEGIN:VCALENDAR' }
    await mailer.send({ ...message, html: '', attachments, calendar })
    expect(taken[0]).toContain('filename=new.ics')
    expect(taken[0]).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    expect(taken[0]).not.toContain('text/html')
  })

  it.each<[string, Answers, string]>([
    ['an unknown recipient', { rcpt: [550, 'no such user'] }, 'refused'],
    ['a full mailbox', { rcpt: [452, 'mailbox full'] }, 'try_later'],
    ['a mail it will not have', { data: [554, 'spam'] }, 'refused'],
    ['a mail it cannot take now', { data: [451, 'try again'] }, 'try_later'],
    ['silence', { isSilent: true }, 'try_later'],
  ])('is answered %s with what is to be done', async (_, answers, reason) => {
    const { mailer } = await mailServer(answers)
    expect(await mailer.send(message)).toMatchObject({ ok: false, reason })
  })

  it('is to be tried later where nobody answers; an address that is none never goes', async () => {
    const { mailer, server } = await mailServer()
    const nobody = { ...message, to: '' }
    expect(await mailer.send(nobody)).toMatchObject({ ok: false, reason: 'refused' })
    await new Promise<void>(closed => server.close(() => closed()))
    expect(await mailer.send(message)).toMatchObject({ ok: false, reason: 'try_later' })
  })
})
