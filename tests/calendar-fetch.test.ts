import { MOST_ENTRIES } from '@tributary/api/features/calendar/read-fetched'
import { outsideOnNode } from '@tributary/api/outside-node'
import { describe, expect, it } from 'vitest'
import { calendarOf } from './world/calendar-server.ts'
import { calendarWorld } from './world/calendar-world.ts'

const HEARING = ['UID:hearing@itu', 'SUMMARY:Hearing', 'DTSTART;VALUE=DATE:20270512']

describe('the fetch of a calendar', () => {
  it('asks only for what is new, and takes no for an answer', async () => {
    const { add, calendars, later, server, waiting } = await calendarWorld()
    const date = 'Mon, 23 Nov 2026 10:00:00 GMT'
    server.gives((response, headers) => {
      if (headers['if-none-match'] === '"one"') return response.writeHead(304).end()
      response.setHeader('ETag', '"one"').setHeader('Last-Modified', date)
      return response.end(calendarOf(HEARING))
    })
    await add()
    const [first] = await calendars()
    await later(2)
    const [second] = await calendars()
    expect(server.asked[0]).not.toHaveProperty('if-none-match')
    expect(server.asked[1]).toMatchObject({ 'if-none-match': '"one"', 'if-modified-since': date })
    expect([server.asked.length, (await waiting()).length]).toEqual([2, 1])
    expect(second?.fetchedAt).not.toBe(first?.fetchedAt)
  })

  it('comes later after each failure, tells it, and forgets it when all is well', async () => {
    const { add, calendars, later, server } = await calendarWorld()
    server.gives(response => response.writeHead(404).end('gone'))
    await add()
    const hours = async () => {
      const [calendar] = await calendars()
      const wait = Date.parse(calendar?.nextFetchAt ?? '') - Date.parse(calendar?.triedAt ?? '')
      return wait / 3_600_000
    }
    const waits = [await hours()]
    for (const wait of [0.5, 1, 2, 4, 8, 16, 24]) {
      await later(wait)
      waits.push(await hours())
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 24, 24])
    expect(await calendars()).toMatchObject([
      {
        fetchedAt: null,
        failures: 8,
        failure: { reason: 'status', message: 'There is no calendar at this address.' },
      },
    ])
    await later(23)
    expect(server.asked.length).toBe(8)
    server.givesEntries(HEARING)
    await later(1)
    expect(await calendars()).toMatchObject([{ failures: 0, failure: null, waiting: 1 }])
  })

  it('gives a server the time that it asks for', async () => {
    const { add, calendars, server } = await calendarWorld()
    server.gives(response => response.writeHead(503, { 'Retry-After': '7200' }).end())
    await add()
    const [calendar] = await calendars()
    expect(Date.parse(calendar?.nextFetchAt ?? '') - Date.parse(calendar?.triedAt ?? '')).toBe(
      7_200_000,
    )
  })

  it('is made by hand too, not too often', async () => {
    const { add, ask, server } = await calendarWorld()
    server.givesEntries()
    const { id } = await add()
    server.givesEntries(HEARING)
    const path = `calendars/${id}/fetch`
    expect((await ask('ed', 'POST', path)).json).toMatchObject({ id, waiting: 1 })
    expect((await ask('una', 'POST', path)).status).toBe(403)
    expect((await ask('cora', 'POST', 'calendars/ca_none/fetch')).status).toBe(404)
    for (let tries = 2; tries <= 6; tries += 1) await ask('ed', 'POST', path)
    expect((await ask('ed', 'POST', path)).status).toBe(429)
    expect(server.asked.length).toBe(7)
  })

  it('follows three redirects and no more', async () => {
    const { add, calendars, later, server, waiting } = await calendarWorld()
    let left = 3
    server.gives(response => {
      left -= 1
      if (left < 0) return response.end(calendarOf(HEARING))
      return response.writeHead(302, { Location: `/hop-${left}` }).end('moved')
    })
    await add()
    expect([server.asked.length, (await waiting()).length]).toEqual([4, 1])
    left = 4
    await later(2)
    expect(await calendars()).toMatchObject([{ failure: { reason: 'too_many_redirects' } }])
    server.gives(response => response.writeHead(302, { Location: 'file:///etc/passwd' }).end())
    await later(24)
    expect(await calendars()).toMatchObject([{ failure: { reason: 'not_web' } }])
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://169.254.169.254/latest/',
    'http://localhost/',
  ])('reaches no private address: %s', async url => {
    const { add, calendars } = await calendarWorld({ allowPrivate: false })
    await add(url)
    expect(await calendars()).toMatchObject([{ failure: { reason: 'private_address' } }])
  })

  it('looks up a name once and refuses it where any of its addresses is private', async () => {
    const names: string[] = []
    const { add, calendars, server } = await calendarWorld({
      allowPrivate: false,
      lookUp: (name, done) => {
        names.push(name)
        done(null, [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ])
      },
    })
    await add(`http://calendar.example:${server.port}/`)
    expect(await calendars()).toMatchObject([{ failure: { reason: 'private_address' } }])
    expect([names, server.asked]).toEqual([['calendar.example'], []])
  })

  it('is refused to a private address that a public one redirects to', async () => {
    const { add, calendars, deps, server } = await calendarWorld()
    const onTheWeb = outsideOnNode({ allowPrivate: false })
    // As if the server, which is on this machine, were a public one.
    const { ask } = deps.outside
    deps.outside = {
      ...onTheWeb,
      ask: (url, ...rest) =>
        url.href === server.url ? ask(url, ...rest) : onTheWeb.ask(url, ...rest),
    }
    const Location = `http://127.0.0.1:${server.port}/inside`
    server.gives(response => response.writeHead(301, { Location }).end())
    await add()
    expect(await calendars()).toMatchObject([{ failure: { reason: 'private_address' } }])
    expect(server.asked.length).toBe(1)
  })

  it('tells a name that nobody has, and a server that nobody runs', async () => {
    const { add, calendars } = await calendarWorld({
      lookUp: (_, done) => done(new Error('ENOTFOUND'), []),
    })
    await add('http://calendar.example/')
    await add('http://127.0.0.1:1/')
    const reasons = (await calendars()).map(({ url, failure }) => [
      new URL(url).host,
      failure?.reason,
    ])
    expect(Object.fromEntries(reasons)).toEqual({
      'calendar.example': 'no_such_host',
      '127.0.0.1:1': 'unreachable',
    })
  })

  it('waits for a server only so long', async () => {
    const waiting = new AbortController()
    const { add, calendars, server } = await calendarWorld({ patience: () => waiting.signal })
    server.gives(response => {
      response.write('BEGIN:VCALENDAR')
      waiting.abort()
    })
    await add()
    expect(await calendars()).toMatchObject([{ failure: { reason: 'too_slow' } }])
  })

  it('is cut off where this server stops, and the calendar is not blamed', async () => {
    const stop = new AbortController()
    const { add, calendars, deps, server } = await calendarWorld({ patience: () => stop.signal })
    deps.isStopping = () => stop.signal.aborted
    server.gives(() => stop.abort())
    await add()
    expect(await calendars()).toMatchObject([{ triedAt: null, failures: 0, failure: null }])
  })

  it('reads five megabytes and no more, whatever the server says of it', async () => {
    const { add, calendars, later, server } = await calendarWorld()
    const megabyte = 'X'.repeat(1_048_576)
    server.gives(response => {
      for (let n = 0; n < 6; n += 1) response.write(megabyte)
    })
    await add()
    expect(await calendars()).toMatchObject([{ failure: { reason: 'too_large' } }])
    server.gives(response => response.writeHead(200, { 'Content-Length': '99999999' }).write('X'))
    await later(1)
    expect(await calendars()).toMatchObject([{ failures: 2, failure: { reason: 'too_large' } }])
  })

  it.each([
    ['', 'not_a_calendar'],
    ['<!doctype html><title>Sign in</title>', 'not_a_calendar'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nEND:VCAL', 'not_a_calendar'],
    ['BEGIN:VCARD\r\nEND:VCARD\r\n', 'not_a_calendar'],
    [
      `BEGIN:VCALENDAR\n${Array.from({ length: 100_000 }, (_, n) => `BEGIN:VEVENT\nUID:${n}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`,
      'too_many',
    ],
  ])('keeps nothing of what is no calendar, or too large a one: case %#', async (text, reason) => {
    const { add, calendars, server, waiting } = await calendarWorld()
    server.gives(response => response.end(text))
    await add()
    expect(await calendars()).toMatchObject([{ failures: 1, failure: { reason } }])
    expect(await waiting()).toEqual([])
  })

  it('reads as many entries as it may', async () => {
    const { add, calendars, server } = await calendarWorld()
    const entries = Array.from({ length: MOST_ENTRIES }, (_, n) => [
      `UID:${n}`,
      `SUMMARY:Hearing ${n}`,
      'DTSTART;VALUE=DATE:20270512',
    ])
    server.givesEntries(...entries)
    await add()
    expect(await calendars()).toMatchObject([{ failure: null, waiting: MOST_ENTRIES }])
  })

  it('unfolds nothing that recurs: it is told, and the rest is read', async () => {
    const { add, calendars, server, waiting } = await calendarWorld()
    const endless = [
      'UID:e',
      'SUMMARY:Every second',
      'DTSTART:20270101T000000Z',
      'RRULE:FREQ=SECONDLY',
    ]
    server.givesEntries(endless, HEARING, ['UID:u', 'SUMMARY:Some day'])
    await add()
    expect((await waiting()).map(({ fields }) => fields.title)).toEqual(['Hearing'])
    expect((await calendars())[0]?.passedOver).toEqual({
      count: 2,
      first: [
        {
          title: 'Every second',
          reason: 'recurs',
          message: 'It recurs: one consultation is one occasion.',
        },
        { title: 'Some day', reason: 'no_date', message: 'It has no date that can be read.' },
      ],
    })
  })

  it('tells the log of a failure, and never the address, which may be a secret', async () => {
    const { add, logged, server } = await calendarWorld()
    server.gives(response => response.writeHead(500).end())
    const { id } = await add()
    expect(logged).toContainEqual({
      level: 'warn',
      event: 'calendar not fetched',
      calendar: id,
      reason: 'status',
      failures: 1,
    })
    expect(JSON.stringify(logged)).not.toContain('calendar.ics')
  })
})
