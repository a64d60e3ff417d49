import type { Deps } from '@tributary/api/deps'
import { addComment } from '@tributary/api/features/comment/add-comment'
import { editComment } from '@tributary/api/features/comment/edit-comment'
import { removeComment } from '@tributary/api/features/comment/remove-comment'
import { tellMentions } from '@tributary/api/features/comment/tell-mentions'
import { sendDigest } from '@tributary/api/features/digest/send-digest'
import { listUnmailedMentions } from '@tributary/database/comment/mentions'
import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import { changePerson } from '@tributary/database/person/change-person'
import { endMembership } from '@tributary/database/person/memberships'
import { importProcess } from '@tributary/database/process/import-process'
import type { Message } from '@tributary/mail/transport/mailer'
import { wsis20Document } from '@tributary/wsis20/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depsOn, freshApp, NOW, ORIGIN } from './world/app.ts'
import { addPerson, signedIn } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

const P = '/api/processes/wsis20'
const ON = { thing: 'milestone', id: 'zero-draft' } as const

type Said = {
  id: number
  text: string | null
  author: { id: string; name: string }
  mentions: { id: string; name: string }[]
  at: string
  editedAt?: string
  removedAt?: string
  removedBy?: { id: string; name: string }
}
type Told = { detail: string; errors?: { path: string; message: string }[]; current?: Said }

/** The app with people of every role, each as a way to ask. */
async function world(more: Partial<Deps> = {}) {
  const mails: Message[] = []
  const mailer: Deps['mailer'] = {
    async send(mail) {
      mails.push(mail)
      return { ok: true, id: String(mails.length) }
    },
  }
  const made = await freshApp({ mailer, ...more })
  const { app, deps, settled } = made
  const people = {
    ana: await signedIn(deps, { id: 'ana', name: 'Ana Lima', role: 'member', body: 'itu' }),
    bo: await signedIn(deps, { id: 'bo', name: 'Bo Ek', role: 'editor', body: 'unesco' }),
    cleo: await signedIn(deps, { id: 'cleo', name: 'Cleo', role: 'coordinator' }),
    rita: await signedIn(deps, { id: 'rita', name: 'Rita', role: 'reader' }),
    zoe: await signedIn(deps, { id: 'zoe', name: 'Zoe' }),
    nobody: { Origin: 'https://tributary.test' },
  }
  type Who = keyof typeof people
  const ask = async (who: Who, method: string, path: string, body?: unknown, headers = {}) => {
    const answer = await app.request(`${P}${path}`, {
      method,
      headers: {
        ...people[who],
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    await settled()
    const json = (await answer.json()) as Said & Told & { items: Said[]; total: number }
    return { status: answer.status, json, headers: answer.headers }
  }
  const say = (who: Who, text: string, headers = {}) =>
    ask(who, 'POST', '/comments', { ...ON, text }, headers)
  const thread = async (who: Who = 'ana') =>
    (await ask(who, 'GET', `/comments?thing=${ON.thing}&id=${ON.id}`)).json.items
  return { ...made, ask, say, thread, mails }
}

describe('a comment', () => {
  it('is read by those who take part, in the order of its saying', async () => {
    const { say, thread, ask } = await world()
    expect((await say('ana', 'Is the venue confirmed?')).status).toBe(201)
    await say('bo', '  It is.\n')
    const said = await thread('rita')
    expect(said.map(({ author, text }) => [author.name, text])).toEqual([
      ['Ana Lima', 'Is the venue confirmed?'],
      ['Bo Ek', 'It is.'],
    ])
    expect(said[0]).toMatchObject({ at: NOW, authorBody: 'itu', mentions: [] })
    const counted = await ask('rita', 'GET', '/comments/counts?thing=milestone')
    expect(counted.json.items).toEqual([{ id: 'zero-draft', total: 2 }])
    expect(counted.headers.get('Cache-Control')).toBe('no-store')
  })

  it.each([
    ['nobody', 'GET', 401],
    ['zoe', 'GET', 403],
    ['rita', 'GET', 200],
    ['nobody', 'POST', 401],
    ['zoe', 'POST', 403],
    ['rita', 'POST', 403],
    ['ana', 'POST', 201],
    ['bo', 'POST', 201],
    ['cleo', 'POST', 201],
  ] as const)('asked for by %s with %s answers %i', async (who, method, status) => {
    const { ask } = await world()
    const answer =
      method === 'GET'
        ? await ask(who, 'GET', '/comments?thing=milestone&id=zero-draft')
        : await ask(who, 'POST', '/comments', { ...ON, text: 'x' })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  it('is of its process alone', async () => {
    const { app, ask, deps, db } = await world()
    const document = wsis20Document()
    const other = { ...document, process: { ...document.process, id: 'other' } }
    expect((await importProcess(db, { personId: null }, other, NOW)).ok).toBe(true)
    const dan = await signedIn(deps, { id: 'dan', role: 'coordinator', process: 'other' })
    const said = await app.request('/api/processes/other/comments', {
      method: 'POST',
      headers: { ...dan, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...ON, text: 'elsewhere' }),
    })
    const { id } = (await said.json()) as Said
    const edit = { text: 'x', editedAt: null }
    expect((await ask('cleo', 'PATCH', `/comments/${id}`, edit)).status).toBe(404)
    expect((await ask('cleo', 'DELETE', `/comments/${id}`)).status).toBe(404)
    expect((await ask('cleo', 'POST', '/comments', { ...ON, text: '@[dan]' })).status).toBe(400)
  })

  it('is edited by whoever wrote it alone, and shows that it was', async () => {
    const { ask, say, thread } = await world()
    const { id } = (await say('ana', 'first words')).json
    const change = { text: 'second words', editedAt: null }
    for (const who of ['bo', 'cleo', 'rita'] as const) {
      expect((await ask(who, 'PATCH', `/comments/${id}`, change)).status).toBe(403)
    }
    expect((await ask('ana', 'PATCH', `/comments/${id}`, change)).status).toBe(200)
    expect(await thread()).toMatchObject([{ text: 'second words', editedAt: NOW }])
  })

  it('edited in two windows loses neither wording silently', async () => {
    const { ask, say, thread } = await world()
    const { id } = (await say('ana', 'first')).json
    const edits = ['here', 'there'].map(text =>
      ask('ana', 'PATCH', `/comments/${id}`, { text, editedAt: null }),
    )
    const answers = await Promise.all(edits)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const [kept] = await thread()
    const refused = answers.find(({ status }) => status === 412)
    expect(refused?.json.current).toEqual(kept)
  })

  it('removed stays visible without its words', async () => {
    const { ask, say, thread, db } = await world()
    const own = (await say('ana', 'my secret words')).json.id
    const other = (await say('bo', 'rude words')).json.id
    expect((await ask('ana', 'DELETE', `/comments/${other}`)).status).toBe(403)
    expect((await ask('bo', 'DELETE', `/comments/${own}`)).status).toBe(403)
    expect((await ask('ana', 'DELETE', `/comments/${own}`)).status).toBe(200)
    expect((await ask('cleo', 'DELETE', `/comments/${other}`)).status).toBe(200)
    expect(await thread()).toMatchObject([
      { text: null, removedBy: { name: 'Ana Lima' }, removedAt: NOW },
      { text: null, removedBy: { name: 'Cleo' }, author: { name: 'Bo Ek' } },
    ])
    const edit = { text: 'x', editedAt: null }
    expect((await ask('ana', 'PATCH', `/comments/${own}`, edit)).status).toBe(409)
    expect((await ask('cleo', 'DELETE', `/comments/${own}`)).json.removedBy?.name).toBe('Ana Lima')
    const { rows } = await db.$client.execute(
      "select text from comments union all select text from search_entries where thing = 'comment'",
    )
    expect(JSON.stringify(rows)).not.toMatch(/secret|rude/)
    const counted = await ask('ana', 'GET', '/comments/counts?thing=milestone')
    expect(counted.json.items).toEqual([])
  })

  it('asked for twice under one key is said once', async () => {
    const { say, thread, mails } = await world()
    const key = { 'Idempotency-Key': 'draft-1' }
    const answers = await Promise.all([
      say('ana', '@[bo] once', key),
      say('ana', '@[bo] once', key),
    ])
    const again = await say('ana', '@[bo] once', key)
    expect(new Set([...answers, again].map(({ json }) => json.id)).size).toBe(1)
    expect([...answers, again].map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await thread()).toHaveLength(1)
    expect(mails).toHaveLength(1)
    expect((await say('ana', 'something else', key)).status).toBe(409)
    expect((await say('bo', '@[bo] once', key)).status).toBe(201)
  })

  it('is text, whatever it looks like', async () => {
    const { say, thread } = await world()
    const text = '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; {{x}}'
    await say('ana', text)
    expect((await thread())[0]?.text).toBe(text)
  })

  it.each([
    ['nothing', { ...ON, text: '  \n ' }, 'text'],
    ['too much', { ...ON, text: 'x'.repeat(10_001) }, 'text'],
    ['control characters', { ...ON, text: 'a\u0000b' }, 'text'],
    ['turned text', { ...ON, text: 'a\u202eb' }, 'text'],
    [
      'too many names',
      { ...ON, text: Array.from({ length: 21 }, (_, n) => `@[p${n}]`).join() },
      'text',
    ],
    ['an unknown name', { ...ON, text: 'hello @[nobody-here]' }, 'text'],
    ['a name of somebody outside', { ...ON, text: 'hello @[zoe]' }, 'text'],
    ['an unknown thing', { thing: 'milestone', id: 'nothing', text: 'x' }, 'id'],
    ['a thing without comments', { thing: 'body', id: 'itu', text: 'x' }, 'thing'],
    ['another field', { ...ON, text: 'x', html: '<b>' }, 'html'],
  ])('with %s is refused, the field named', async (_, body, path) => {
    const { ask } = await world()
    const { status, json } = await ask('ana', 'POST', '/comments', body)
    expect([status, json.errors?.map(error => error.path)]).toEqual([400, [path]])
  })

  it.each([
    ['GET', '/comments?thing=milestone', 'id'],
    ['GET', '/comments?thing=milestone&id=nothing', 'id'],
    ['GET', '/comments?thing=body&id=itu', 'thing'],
    ['DELETE', '/comments/first', 'id'],
    ['DELETE', '/comments/9999999999999999999', 'id'],
  ])('%s %s names what is wrong', async (method, path, field) => {
    const { ask } = await world()
    const { status, json } = await ask('ana', method, path)
    expect([status, json.errors?.map(error => error.path)]).toEqual([400, [field]])
  })

  it('is kept in an archived process, and no longer written', async () => {
    const { ask, say, thread, db } = await world()
    const { id } = (await say('ana', 'said')).json
    await db.$client.execute("update processes set archived = 1 where id = 'wsis20'")
    expect((await say('ana', 'more')).status).toBe(409)
    const edit = { text: 'x', editedAt: null }
    expect((await ask('ana', 'PATCH', `/comments/${id}`, edit)).status).toBe(409)
    expect((await ask('cleo', 'DELETE', `/comments/${id}`)).status).toBe(409)
    expect(await thread()).toMatchObject([{ text: 'said' }])
  })

  it('whatever its text is kept as it is or refused, never half', async () => {
    const { say, thread } = await world()
    let kept = 0
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string())
    await fc.assert(
      fc.asyncProperty(text, async text => {
        const { status } = await say('ana', text)
        expect([201, 400]).toContain(status)
        const said = await thread()
        expect(said).toHaveLength(status === 201 ? ++kept : kept)
        if (status === 201) expect(said.at(-1)?.text).toBe(text.trim())
      }),
      { numRuns: 40 },
    )
  })
})

describe('a mention', () => {
  it('shows the name that the person has now', async () => {
    const { say, thread, db } = await world()
    await say('ana', 'ask @[bo]')
    await changePerson(db, 'bo', { name: 'Bo Berg' })
    expect((await thread())[0]).toMatchObject({
      text: 'ask @[bo]',
      mentions: [{ id: 'bo', name: 'Bo Berg' }],
    })
  })

  it('is mailed at once to those who want it so, never to oneself', async () => {
    const { say, mails, db } = await world()
    await changePerson(db, 'rita', { mentions: 'digest' })
    const { id } = (await say('ana', '@[bo] @[rita] @[ana] @[bo]: see this')).json
    expect(mails.map(({ key, to }) => [key, to])).toEqual([[`mention/${id}/bo`, 'bo@people.test']])
    expect(mails[0]?.subject).toBe(
      'Ana Lima (ITU) mentioned you: Zero draft of the outcome document',
    )
    expect(mails[0]?.text).toContain('@Bo Ek @Rita @Ana Lima @Bo Ek: see this')
    expect(mails[0]?.text).toContain(
      `https://tributary.test/wsis20/milestones/zero-draft#comment-${id}`,
    )
    const waiting = { processId: 'wsis20' }
    expect(await listUnmailedMentions(db, { ...waiting, personId: 'rita' })).toMatchObject([
      { commentId: id, title: 'Zero draft of the outcome document', author: 'Ana Lima' },
    ])
    expect(await listUnmailedMentions(db, { ...waiting, personId: 'bo' })).toEqual([])
    expect(await listUnmailedMentions(db, { ...waiting, personId: 'ana' })).toEqual([])
  })

  it('waits for the digest of those who want it so, and is told there once', async () => {
    const { say, mails, db, deps } = await world()
    await changePerson(db, 'rita', { mentions: 'digest' })
    const { id } = (await say('ana', '@[rita]: see this')).json
    const digest = (to: string, on: string) =>
      sendDigest(deps, deps.mailer, {
        ...{ processId: 'wsis20', body: 'itu', on, to, from: deps.mailFrom },
        origin: 'https://tributary.test',
      })
    await digest('bo@people.test', '2026-11-24')
    await digest('Rita@people.test', '2026-11-24')
    await digest('rita@people.test', '2026-12-01')
    const line = `- Ana Lima mentions you on “Zero draft of the outcome document”\n  https://tributary.test/wsis20/milestones/zero-draft#comment-${id}`
    expect(mails.map(({ text }) => text.includes(line))).toEqual([false, true, false])
  })

  it('added by an edit tells only those who are new', async () => {
    let now = NOW
    const { ask, say, mails } = await world({ now: () => now })
    const { id } = (await say('ana', '@[bo] look')).json
    let editedAt: string | null = null
    for (const text of ['@[bo] @[cleo] look', 'look', '@[bo] @[cleo] @[rita] look']) {
      now = new Date(Date.parse(now) + 1_000).toISOString()
      const { status, json } = await ask('ana', 'PATCH', `/comments/${id}`, { text, editedAt })
      expect(status).toBe(200)
      editedAt = json.editedAt ?? null
    }
    expect(mails.map(({ to }) => to)).toEqual([
      'bo@people.test',
      'cleo@people.test',
      'rita@people.test',
    ])
  })

  it('of somebody who has left can stay in an edit, and tells nobody', async () => {
    const { ask, say, db, mails, thread } = await world()
    const { id } = (await say('ana', '@[bo] look')).json
    await endMembership(db, 'wsis20', 'bo')
    const kept = await ask('ana', 'PATCH', `/comments/${id}`, {
      text: '@[bo] look!',
      editedAt: null,
    })
    expect(kept.status).toBe(200)
    expect((await say('ana', '@[bo] again')).status).toBe(400)
    expect(mails).toHaveLength(1)
    expect(await thread()).toMatchObject([{ mentions: [{ name: 'Bo Ek' }] }])
  })

  it('whose mail does not go waits for the next one', async () => {
    let works = false
    const keys: string[] = []
    const mailer: Deps['mailer'] = {
      async send({ key }) {
        keys.push(key)
        return works ? { ok: true, id: '1' } : { ok: false, reason: 'try_later', detail: '' }
      },
    }
    const { ask, say, db } = await world({ mailer })
    const { id } = (await say('ana', '@[bo] look')).json
    const person = { processId: 'wsis20', personId: 'bo' }
    expect(await listUnmailedMentions(db, person)).toHaveLength(1)
    works = true
    await ask('ana', 'PATCH', `/comments/${id}`, { text: '@[bo] look!', editedAt: null })
    expect(keys).toEqual([`mention/${id}/bo`, `mention/${id}/bo`])
    expect(await listUnmailedMentions(db, person)).toEqual([])
  })

  it('lets no name break into the head of its mail', async () => {
    const { say, mails, db } = await world()
    await changePerson(db, 'ana', { name: 'Ana\r\nBcc: all@example.int' })
    await say('ana', '@[bo] look')
    expect(mails[0]?.subject).toMatch(/^Ana Bcc: all@example\.int \(ITU\) mentioned you: /)
    expect(mails[0]?.subject).not.toMatch(/[\r\n]/)
  })

  it('of many people in a short time is refused with when to go on', async () => {
    const { say } = await world({
      limits: async limit => (limit === 'invite' ? { ok: false, seconds: 90 } : { ok: true }),
    })
    const refused = await say('ana', '@[bo] look')
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '90'])
    expect((await say('ana', 'nobody is named')).status).toBe(201)
  })
})

it('on a libSQL server a comment is said, edited, told of and removed as in a file', async () => {
  const remote = openRemote(await startSqld())
  await migrate(remote)
  await importProcess(remote, { personId: null }, wsis20Document(), NOW)
  const keys: string[] = []
  const mailer: Deps['mailer'] = {
    async send({ key }) {
      keys.push(key)
      return { ok: true, id: '1' }
    },
  }
  const { deps } = depsOn(remote, { mailer })
  for (const id of ['ana', 'bo', 'cleo']) await addPerson(remote, { id, role: 'coordinator' })
  const ana = { personId: 'ana', role: 'coordinator' } as const
  const input = { processId: 'wsis20', ...ON, text: '@[bo] once', key: 'k' } as const
  const [one, two] = await Promise.all([addComment(deps, ana, input), addComment(deps, ana, input)])
  expect(one.ok && one.comment).toEqual(two.ok && two.comment)
  const id = one.ok ? one.comment.id : 0
  const tell = () => tellMentions(deps, { processId: 'wsis20', id, origin: ORIGIN })
  await tell()
  const edit = { processId: 'wsis20', id, text: '@[bo] @[cleo] twice', editedAt: null }
  expect((await editComment(deps, ana, edit)).ok).toBe(true)
  expect(await editComment(deps, ana, edit)).toMatchObject({ ok: false, reason: 'stale' })
  await tell()
  expect(keys).toEqual([`mention/${id}/bo`, `mention/${id}/cleo`])
  const removed = await removeComment(deps, ana, { processId: 'wsis20', id })
  expect(removed).toMatchObject({ ok: true, comment: { text: null, removedBy: { id: 'ana' } } })
})
