import type { Deps } from '@tributary/api/deps'
import { tick } from '@tributary/api/jobs'
import type { LogEntry } from '@tributary/api/log'
import { commit } from '@tributary/database/change/commit'
import { type Delivery, listDeliveries } from '@tributary/database/digest/digests'
import { digestSubscriptions } from '@tributary/database/digest/schema'
import { resendMailer } from '@tributary/mail/transport/resend-mailer'
import { onTestFinished } from 'vitest'
import { freshApp } from './app.ts'
import { startProvider } from './provider.ts'
import { addPerson, type NewPerson } from './sign-in.ts'

/** A Monday, 08:00 in Geneva: the hour of the digests of ITU. */
export const MONDAY = '2027-06-07T06:00:00.000Z'

/** An instant so many milliseconds after another. */
export function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

type Settings = {
  readers?: string[]
  knowsPermissive?: boolean
  deps?: Partial<Deps>
}

/** The app with leads of ITU who get its digest on Mondays, its mail going to a provider played here. */
export async function mailWorld({
  readers = ['ana', 'bo'],
  knowsPermissive = true,
  deps: more = {},
}: Settings = {}) {
  let now = '2027-06-01T00:00:00.000Z'
  const provider = await startProvider({ now: () => Date.parse(now), knowsPermissive })
  onTestFinished(() => provider.close())
  const lines: LogEntry[] = []
  const made = await freshApp({
    now: () => now,
    mailer: resendMailer('re_test', provider.url, provider.patience),
    log: (_, entry) => void lines.push(entry),
    ...more,
  })
  const { db, deps } = made
  const join = async (person: NewPerson) => {
    const email = await addPerson(db, { role: 'member', body: 'itu', lead: true, ...person })
    await db.update(digestSubscriptions).set({ createdAt: '2027-06-01T00:00:00.000Z' })
    return email
  }
  for (const id of readers) await join({ id })
  let revision = 1
  const deliveries = async (personId?: string): Promise<Delivery[]> => {
    const page = { page: 1, pageSize: 10_000 }
    return (await listDeliveries(db, { processId: 'wsis20', personId }, page)).items
  }
  /** Gives a milestone another day, for a digest to tell. */
  async function move(start: string) {
    const write = { thing: 'milestone', id: 'cstd-30', verb: 'change' } as const
    const fields = { start, precision: 'day' }
    const asked = { ...write, expected: revision, fields }
    const done = await commit(db, { personId: null }, 'wsis20', [asked], now)
    if (!done.ok) throw new Error(done.reason)
    revision += 1
  }
  return {
    ...made,
    provider,
    lines,
    join,
    travel(instant: string) {
      now = instant
    },
    /** Does what is due at an instant. */
    async at(instant: string) {
      now = instant
      await tick(deps, instant)
    },
    move,
    /** Lets a reader get the dates of a digest as a calendar too, and gives it one to tell. */
    async wantCalendar(personId: string) {
      const sql = 'update digest_subscriptions set attach_calendar = 1 where person_id = ?'
      await db.$client.execute({ sql, args: [personId] })
      now = after(MONDAY, -60 * 60_000)
      await move('2027-11-16')
    },
    deliveries,
    /** What became of each digest: person, period, state. */
    async states() {
      return (await deliveries()).map(one => `${one.personId} ${one.period} ${one.state}`)
    },
  }
}
