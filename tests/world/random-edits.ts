import type { Fields } from '@tributary/domain/change/change'
import type { Editor } from './editors.ts'

const P = '/api/processes/wsis20'
const DATES = [
  { start: '2027', precision: 'year' },
  { start: '2026-Q3', precision: 'quarter' },
  { start: '2027-02', precision: 'month' },
  { start: '2027-05-12', precision: 'day' },
]
const NO_HOURS = { end: null, startsAt: null, endsAt: null, timeZone: null }
const MOST_TRIES = 500

type Kind = 'milestone' | 'consultation' | 'action'
type Known = { thing: Kind; id: string; revision: number }

/** A write that the server said it has made. */
export type Acknowledged = Known & { editor: string; reason: string; fields: Fields }

/**
 * Editors' scripts that write through HTTP what comes to their minds. `server` gives the address
 * to write to, when there is one; undefined once there will be none any more.
 */
export class RandomEdits {
  readonly acknowledged: Acknowledged[] = []
  /** Why each write was made, acknowledged or not: no two give the same reason. */
  readonly tried = new Set<string>()
  #things = new Map<string, Promise<Known[]>>()
  #random: () => number
  #server: () => Promise<string | undefined>
  #count = 0

  constructor(seed: number, server: () => Promise<string | undefined>) {
    this.#random = randomFrom(seed)
    this.#server = server
  }

  /** Makes one edit, in as many tries as it takes; false where there is no server any more. */
  async edit(editor: Editor): Promise<boolean> {
    const n = this.#count
    this.#count += 1
    const known = await this.#thingsOf(editor)
    if (!known) return false
    return this.#random() < 0.15 || known.length === 0
      ? this.#create(editor, known, n)
      : this.#change(editor, this.#pick(known), n)
  }

  async #create(editor: Editor, known: Known[], n: number): Promise<boolean> {
    const thing = this.#pick<Kind>(['milestone', 'consultation', 'action'])
    const fields = this.#newThing(thing, editor.body, n)
    const reason = `edit ${n}`
    this.tried.add(reason)
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const headers = { 'Idempotency-Key': `key of edit ${n}` }
      const answer = await this.#ask(editor, 'POST', `${thing}s`, { ...fields, reason }, headers)
      if (answer === 'lost') continue
      if (answer === 'gone') return false
      if (answer.status !== 201) throw unexpected(answer)
      const { id, revision } = answer.body as { id: string; revision: number }
      this.acknowledged.push({ thing, id, revision: 1, editor: editor.id, reason, fields })
      known.push({ thing, id, revision })
      return true
    }
    throw new Error(`edit ${n} was never answered`)
  }

  async #change(editor: Editor, target: Known, n: number): Promise<boolean> {
    const { thing, id } = target
    let way = this.#pick(['change', 'change', 'change', 'change', 'change', 'cancel', 'restore'])
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const seen = target.revision
      const reason = `edit ${n}, try ${tries}`
      this.tried.add(reason)
      const fields = way === 'change' ? this.#newFields(thing, n) : {}
      const at = way === 'restore' ? { revision: 1 + Math.floor(this.#random() * seen) } : {}
      const [method, path] = way === 'change' ? ['PATCH', ''] : ['POST', `/${way}`]
      const body = { ...fields, ...at, reason }
      const headers = { 'If-Match': `"${seen}"` }
      const answer = await this.#ask(editor, method, `${thing}s/${id}${path}`, body, headers)
      if (answer === 'lost') continue
      if (answer === 'gone') return false
      const { status, body: said } = answer
      const { revision } = (status === 412 ? said.current : said) as { revision: number }
      if (status !== 200 && status !== 412) throw unexpected(answer)
      target.revision = Math.max(target.revision, revision)
      if (status === 412) continue
      if (revision === seen + 1) {
        this.acknowledged.push({ thing, id, revision, editor: editor.id, reason, fields })
        return true
      }
      // To cancel what is cancelled changes nothing, and nothing is recorded.
      way = 'change'
    }
    throw new Error(`edit ${n} was never answered`)
  }

  async #ask(
    { token }: Editor,
    method: string | undefined,
    path: string,
    body?: object,
    more?: object,
  ) {
    const url = await this.#server()
    if (url === undefined) return 'gone'
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      ...more,
    }
    try {
      const answer = await fetch(`${url}${P}/${path}`, {
        ...(method && { method }),
        headers,
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: (await answer.json()) as Fields }
    } catch {
      return 'lost'
    }
  }

  #thingsOf(editor: Editor): Promise<Known[] | undefined> {
    const { body } = editor
    let known = this.#things.get(body)
    if (!known) {
      known = this.#readThings(editor)
      this.#things.set(body, known)
    }
    return known
  }

  async #readThings(editor: Editor): Promise<Known[]> {
    const { body } = editor
    const lists: [Kind, string][] = [
      ['milestone', `milestones?roadmap=${body}&shared=false&pageSize=100`],
      ['consultation', `consultations?organiser=${body}&pageSize=100`],
      ['action', `actions?body=${body}&pageSize=100`],
    ]
    const all = lists.map(async ([thing, path]) => {
      const answer = await this.#ask(editor, undefined, path)
      if (typeof answer === 'string' || answer.status !== 200) throw new Error(`${path}: ${answer}`)
      const items = answer.body.items as Fields[]
      const own = items.filter(({ fixed, roadmap }) => !fixed && (roadmap ?? body) === body)
      return own.map(({ id, revision }) => ({ thing, id, revision }) as Known)
    })
    return (await Promise.all(all)).flat()
  }

  #newThing(thing: Kind, body: string, n: number): Fields {
    const title = `Made by edit ${n}`
    const date = this.#pick(DATES)
    if (thing === 'action') return { title, responsible: [body] }
    if (thing === 'milestone') return { title, roadmap: body, kind: 'report', ...date }
    const empty = { stakeholderGroups: [], questions: [], feedsInto: [] }
    return { title, organisers: [body], format: 'online', region: 'global', ...empty, ...date }
  }

  // The title says something new, so that every edit changes something.
  #newFields(thing: Kind, n: number): Fields {
    const title = `Named by edit ${n}`
    if (thing === 'action') {
      const standings: Fields[] = [
        { status: 'open' },
        { status: 'in-progress' },
        { status: 'blocked', statusReason: `Waits since edit ${n}` },
      ]
      return { title, ...this.#pick(standings) }
    }
    const more: Fields[] = [
      { ...NO_HOURS, ...this.#pick(DATES) },
      { note: `Noted by edit ${n}` },
      { note: null },
    ]
    return { title, ...this.#pick(more) }
  }

  #pick<One>(list: readonly One[]): One {
    return list[Math.floor(this.#random() * list.length)] as One
  }
}

function unexpected(answer: { status: number; body: Fields }): Error {
  return new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
