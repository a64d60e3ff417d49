import { fetchText } from '@tributary/api/features/calendar/fetch-text'
import { outsideOnNode } from '@tributary/api/outside-node'
import { outsideOnWorker } from '@tributary/api/outside-worker'
import { afterAll, describe, expect, it } from 'vitest'
import { calendarServer } from './world/calendar-server.ts'

const NOTHING = { etag: null, lastModified: null }

describe.each([
  ['Node', outsideOnNode],
  ['a Worker', outsideOnWorker],
])('the web as %s asks it', (_, outsideOn) => {
  it('gives a text with what it is known by, and none that is known', async () => {
    const server = await calendarServer(afterAll)
    server.gives(response => response.setHeader('ETag', '"1"').end('Été'))
    const outside = outsideOn({ allowPrivate: true })
    const fetched = await fetchText(outside, server.url, NOTHING)
    expect(fetched).toEqual({ ok: true, isNew: true, text: 'Été', etag: '"1"', lastModified: null })
    server.gives(response => response.writeHead(304).end())
    const again = await fetchText(outside, server.url, { ...NOTHING, etag: '"1"' })
    expect([again, server.asked.at(-1)?.['if-none-match']]).toEqual([
      { ok: true, isNew: false },
      '"1"',
    ])
  })

  it('is followed where it leads, and read to its bounds', async () => {
    const server = await calendarServer(afterAll)
    const outside = outsideOn({ allowPrivate: true })
    server.gives(response => response.writeHead(302, { Location: '/again' }).end('moved'))
    expect(await fetchText(outside, server.url, NOTHING)).toMatchObject({
      failure: { reason: 'too_many_redirects' },
    })
    const megabyte = 'X'.repeat(1_048_576)
    server.gives(response => {
      for (let n = 0; n < 6; n += 1) response.write(megabyte)
    })
    expect(await fetchText(outside, server.url, NOTHING)).toMatchObject({
      failure: { reason: 'too_large' },
    })
  })

  it('is waited for only so long', async () => {
    const server = await calendarServer(afterAll)
    const waiting = new AbortController()
    const outside = { ...outsideOn({ allowPrivate: true }), patience: () => waiting.signal }
    server.gives(() => waiting.abort())
    expect(await fetchText(outside, server.url, NOTHING)).toMatchObject({
      failure: { reason: 'too_slow' },
    })
  })

  it.each(['http://127.0.0.1:1/', 'http://[::ffff:10.0.0.1]/', 'http://localhost/'])(
    'holds no private address: %s',
    async url => {
      const refused = { ok: false, failure: { reason: 'private_address' }, retryAfter: 0 }
      expect(await fetchText(outsideOn({ allowPrivate: false }), url, NOTHING)).toEqual(refused)
    },
  )
})
