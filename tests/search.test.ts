import type { SearchAnswer } from '@tributary/contract/search/schema'
import { commit } from '@tributary/database/change/commit'
import type { Database } from '@tributary/database/connection/database'
import { migrate } from '@tributary/database/connection/migrate'
import { openRemote } from '@tributary/database/connection/open-remote'
import { importProcess } from '@tributary/database/process/import-process'
import { searchProcess } from '@tributary/database/search/search-process'
import { selectThing } from '@tributary/database/thing/select-things'
import type { Fields } from '@tributary/domain/change/change'
import { SEARCHED } from '@tributary/domain/search/search'
import { searchWordsIn } from '@tributary/domain/search/search-words'
import { wsis20Document } from '@tributary/wsis20/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshApp, NOW } from './world/app.ts'
import { freshDatabase } from './world/fresh-database.ts'
import { signedIn } from './world/sign-in.ts'
import { startSqld } from './world/sqld.ts'

const P = '/api/processes/wsis20'

type App = Awaited<ReturnType<typeof freshApp>>

async function search({ get }: App, q: string, more = '', headers = {}): Promise<SearchAnswer> {
  const answer = await get(`${P}/search?q=${encodeURIComponent(q)}${more}`, headers)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as SearchAnswer
}

function titles({ groups }: SearchAnswer, kind?: string): string[] {
  return groups
    .filter(group => kind === undefined || group.kind === kind)
    .flatMap(({ hits }) => hits.map(({ title }) => title.text))
}

async function write(db: Database, id: string, fields: Fields) {
  const expected = (await selectThing(db, 'milestone', 'wsis20', id))?.revision ?? 0
  const write = { thing: 'milestone', id, verb: 'change', expected, fields } as const
  expect((await commit(db, { personId: null }, 'wsis20', [write], NOW)).ok).toBe(true)
}

describe('the search', () => {
  it.each([
    ['zero draft', 'milestone', 'Zero draft of the outcome document'],
    ['ZERO dra', 'milestone', 'Zero draft of the outcome document'],
    ['outcome zero', 'milestone', 'Zero draft of the outcome document'],
    ['A/RES/80/173', 'mandate', 'A/RES/80/173'],
    ['a/res/80', 'mandate', 'A/RES/80/173'],
    ['RES/80', 'mandate', 'A/RES/80/173'],
    ['80/173', 'mandate', 'A/RES/80/173'],
    ['80/17', 'mandate', 'A/RES/80/173'],
    ['173', 'mandate', 'A/RES/80/173'],
    ['ITU', 'body', 'International Telecommunication Union'],
    ['unesc', 'body', 'United Nations Educational, Scientific and Cultural Organization'],
    ['Kyotó', 'consultation', 'WSIS at 20: successes, failures and future expectations'],
  ])('for %j finds the %s %j first', async (q, kind, title) => {
    expect(titles(await search(await freshApp(), q), kind)[0]).toBe(title)
  })

  it('puts what is called so before what only speaks of it', async () => {
    const app = await freshApp()
    expect((await search(app, 'A/RES/80/173')).groups[0]?.kind).toBe('mandate')
    expect((await search(app, 'cstd')).groups[0]?.kind).toBe('body')
    expect((await search(app, 'zero draft')).groups[0]?.kind).toBe('milestone')
  })

  it('marks what was asked for, in titles and in the passage around it', async () => {
    const { groups } = await search(await freshApp(), '80/173 financing', '&kinds=milestone')
    const hit = groups[0]?.hits[0]
    expect(hit?.title.text).toBe('30th session: report of the task force on financing')
    const marked = (text: { text: string; marks: [number, number][] } | undefined) =>
      text?.marks.map(([from, to]) => text.text.slice(from, to))
    expect(marked(hit?.title)).toEqual(['financing'])
    expect(marked(hit?.excerpt)).toContain('80/173')
    expect(hit).toMatchObject({ bodies: ['cstd'], cancelled: false })
    expect(hit?.date?.start).toBeDefined()
  })

  it('answers so many of each kind, and how many there are', async () => {
    const { groups } = await search(await freshApp(), 'wsis', '&limit=2&kinds=milestone,source')
    expect(groups.map(({ kind }) => kind).toSorted()).toEqual(['milestone', 'source'])
    for (const { total, hits } of groups) {
      expect(hits).toHaveLength(2)
      expect(total).toBeGreaterThan(2)
    }
  })

  it('finds nothing where there is nothing, calmly', async () => {
    expect(await search(await freshApp(), 'xyzzy')).toEqual({ groups: [] })
  })

  it.each([
    ['', 'q: must say what to find'],
    ['?q=', 'q: must say what to find'],
    ['?q=%20%20', 'q: must say what to find'],
    ['?q=%22*%22', 'q: must have a letter or a digit'],
    [`?q=${'x'.repeat(201)}`, 'q: must be at most 200 characters'],
    ['?q=zero&limit=0', 'limit: '],
    ['?q=zero&limit=51', 'limit: '],
    ['?q=zero&kinds=person', 'kinds'],
    ['?q=zero&kinds=', 'kinds'],
    ['?q=zero&order=new', 'order: is not a parameter of this address'],
  ])('asked with %s says what is wrong', async (query, detail) => {
    const { get } = await freshApp()
    const answer = await get(`${P}/search${query}`)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { detail: string }).detail).toContain(detail)
  })

  it('finds inside runs of letters in scripts that put no spaces, and behind the Arabic article', async () => {
    const app = await freshApp()
    await write(app.db, 'zero-draft', { title: '信息社会世界峰会 二十年 100%' })
    await write(app.db, 'rev-1', { title: 'القمة العالمية لمجتمع المعلومات' })
    for (const q of ['社会', '世界', '信息社会', '世界 二十', '峰会 100']) {
      expect(titles(await search(app, q))).toEqual(['信息社会世界峰会 二十年 100%'])
    }
    for (const q of ['معلومات', 'القمة', 'عالمية']) {
      expect(titles(await search(app, q))).toEqual(['القمة العالمية لمجتمع المعلومات'])
    }
    for (const q of ['世%', '_会']) expect(titles(await search(app, q))).toEqual([])
  })

  it('follows the record at once', async () => {
    const app = await freshApp()
    await write(app.db, 'zero-draft', { title: 'Ébauche zéro du document final' })
    expect(titles(await search(app, 'ebauche ZERO'))).toEqual(['Ébauche zéro du document final'])
    expect(titles(await search(app, 'zero draft of the outcome'))).toEqual([])
    await write(app.db, 'zero-draft', { status: 'cancelled' })
    const { groups } = await search(app, 'ébauche')
    expect(groups[0]?.hits).toMatchObject([{ id: 'zero-draft', cancelled: true }])
    await write(app.db, 'zero-draft', { note: 'Now with a quetzal in it' })
    expect(titles(await search(app, 'quetz'))).toEqual(['Ébauche zéro du document final'])
  })

  it('finds what was said for those who take part alone, and no longer what was removed', async () => {
    const app = await freshApp()
    const ana = await signedIn(app.deps, { id: 'ana', role: 'member', body: 'itu' })
    const rita = await signedIn(app.deps, { id: 'rita', role: 'reader' })
    const zoe = await signedIn(app.deps, { id: 'zoe' })
    const comment = async (method: string, path: string, body?: object) =>
      (await (
        await app.app.request(`${P}/comments${path}`, {
          method,
          headers: { ...ana, 'Content-Type': 'application/json' },
          ...(body && { body: JSON.stringify(body) }),
        })
      ).json()) as { id: number }
    const { id } = await comment('POST', '', {
      thing: 'milestone',
      id: 'zero-draft',
      text: 'The platypus room\nis taken, @[rita]',
    })
    const { groups } = await search(app, 'platypus', '', rita)
    expect(groups).toMatchObject([
      {
        kind: 'comment',
        total: 1,
        hits: [
          {
            id: String(id),
            title: { text: 'Zero draft of the outcome document' },
            excerpt: { text: 'The platypus room · is taken,', marks: [[4, 12]] },
            on: { thing: 'milestone', id: 'zero-draft' },
            author: 'ana',
            at: NOW,
          },
        ],
      },
    ])
    for (const headers of [{}, zoe])
      expect((await search(app, 'platypus', '', headers)).groups).toEqual([])
    expect((await app.get(`${P}/search?q=platypus&kinds=comment`)).status).toBe(401)
    expect((await app.get(`${P}/search?q=platypus&kinds=comment`, zoe)).status).toBe(403)
    await comment('PATCH', `/${id}`, { text: 'The wombat room', editedAt: null })
    expect((await search(app, 'platypus', '', rita)).groups).toEqual([])
    expect((await search(app, 'wombat', '', rita)).groups).toHaveLength(1)
    await comment('DELETE', `/${id}`)
    expect((await search(app, 'wombat', '', rita)).groups).toEqual([])
  })

  it('is kept by nobody', async () => {
    const { get } = await freshApp()
    const answer = await get(`${P}/search?q=zero`)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('ETag')).toBeNull()
  })
})

describe('whatever is typed', () => {
  it('has an answer, and never an error', async () => {
    const { get } = await freshApp()
    const operators = fc
      .array(
        fc.constantFrom(
          ...['"', "'", '*', '(', ')', '^', '{', '}', ':', '-', '+', '%', '_', '\\', '\u0000', ' '],
          ...['NEAR(', ' AND ', ' OR ', ' NOT ', 'title:', 'zero', 'draft', '社', 'ا', 'é', '😀'],
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map(all => all.join(''))
    const typed = fc.oneof(operators, fc.string({ unit: 'binary' }), fc.string())
    await fc.assert(
      fc.asyncProperty(typed, async q => {
        const { status } = await get(`${P}/search?q=${encodeURIComponent(q.toWellFormed())}`)
        expect(status).toBe(q.trim() === '' || searchWordsIn(q).length === 0 ? 400 : 200)
      }),
      { numRuns: 300 },
    )
  })

  it('as the beginning of a word of any title, in many scripts, finds what has it', async () => {
    const { db } = await freshApp()
    const letters = fc.constantFrom(...'aZé ,;:"\'<>&ñ中文العربية–/-ΣςЯйß9٣%_*\\')
    const title = fc.array(letters, { minLength: 2, maxLength: 30 }).map(all => all.join(''))
    await fc.assert(
      fc.asyncProperty(title, fc.nat(), async (title, cut) => {
        const [word] = wordsOf(title)
        fc.pre(word !== undefined)
        await write(db, 'zero-draft', { title })
        const prefix = prefixOf(word, cut)
        expect(await idsFor(db, prefix, 'milestone'), prefix).toContain('zero-draft')
      }),
      { numRuns: 150 },
    )
  })

  it('as the beginning of a word of any title finds what has it', async () => {
    const { db } = await freshApp()
    const { rows } = await db.$client.execute(
      "select thing, thing_id as id, title from search_entries where process_id = 'wsis20'",
    )
    const words = rows.flatMap(({ thing, id, title }) =>
      wordsOf(String(title)).map(word => ({ kind: String(thing), id: String(id), word })),
    )
    expect(words.length).toBeGreaterThan(500)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.nat(), async ({ kind, id, word }, cut) => {
        const prefix = prefixOf(word, cut)
        expect(await idsFor(db, prefix, kind), prefix).toContain(id)
      }),
      { numRuns: 300 },
    )
  })
})

/** The words of a title with two letters or more. */
function wordsOf(title: string): string[] {
  return title.split(/\s+/).filter(word => (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1)
}

/** Some beginning of a word that has two letters or more. */
function prefixOf(word: string, cut: number): string {
  const shortest = word.search(/(?<=[\p{L}\p{N}].*)[\p{L}\p{N}]/u) + 1
  return word.slice(0, shortest + (cut % (word.length - shortest + 1)))
}

async function idsFor(db: Database, q: string, kind: string): Promise<string[] | undefined> {
  const wanted = { words: searchWordsIn(q), kinds: [...SEARCHED], limit: 1_000 }
  const groups = await searchProcess(db, 'wsis20', wanted)
  return groups.find(group => group.kind === kind)?.found.map(hit => hit.id)
}

it('finds on a libSQL server what it finds in a file', async () => {
  const [file, remote] = [await freshDatabase(), openRemote(await startSqld())]
  await migrate(remote)
  for (const db of [file, remote]) {
    await importProcess(db, { personId: null }, wsis20Document(), NOW)
    await write(db, 'zero-draft', { title: 'Ébauche zéro' })
    await write(db, 'rev-1', { title: '信息社会世界峰会' })
  }
  for (const q of ['ebauche', 'zero draft', '80/173', 'a', '社会', 'unesco conf', '"*', 'xyzzy']) {
    const wanted = { words: searchWordsIn(q), kinds: [...SEARCHED], limit: 50 }
    const [here, there] = await Promise.all(
      [file, remote].map(db => searchProcess(db, 'wsis20', wanted)),
    )
    expect(there).toEqual(here)
  }
})
