import { fetchCalendars } from '@tributary/api/features/calendar/fetch-calendars'
import { outsideOnNode } from '@tributary/api/outside-node'
import type { Calendar } from '@tributary/contract/calendar/routes'
import type { IncomingResource } from '@tributary/contract/incoming/routes'
import { afterAll } from 'vitest'
import { freshApp, NOW } from './app.ts'
import { calendarServer } from './calendar-server.ts'
import { signedIn } from './sign-in.ts'

/** An app that follows the calendar of ITU on a server of its own, and those who see to it. */
export async function calendarWorld(settings: Partial<Parameters<typeof outsideOnNode>[0]> = {}) {
  const server = await calendarServer(afterAll)
  let now = NOW
  const outside = outsideOnNode({ allowPrivate: true, ...settings })
  const logged: object[] = []
  const log = (level: string, facts: object) => logged.push({ level, ...facts })
  const { app, db, deps, settled } = await freshApp({ now: () => now, outside, log }, afterAll)
  const people = {
    cora: await signedIn(deps, { id: 'cora', name: 'Cora', role: 'coordinator' }),
    ed: await signedIn(deps, { id: 'ed', name: 'Ed', role: 'editor', body: 'itu' }),
    una: await signedIn(deps, { id: 'una', name: 'Una', role: 'editor', body: 'unesco' }),
  }
  const ask = async (who: keyof typeof people, method: string, path: string, body?: object) => {
    const answer = await app.request(`/api/processes/wsis20/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...people[who] },
    })
    const text = await answer.text()
    return { status: answer.status, json: text ? JSON.parse(text) : null }
  }
  const add = async (url = server.url): Promise<Calendar> => {
    const { status, json } = await ask('ed', 'POST', 'calendars', { body: 'itu', url })
    if (status !== 201) throw new Error(JSON.stringify(json))
    await settled()
    return json
  }
  return {
    db,
    deps,
    server,
    logged,
    ask,
    add,
    settled,
    /** Goes on by so many hours, and fetches what is due. */
    async later(hours: number) {
      now = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
      await fetchCalendars(deps, now)
    },
    calendars: async (): Promise<Calendar[]> => (await ask('ed', 'GET', 'calendars')).json.items,
    waiting: async (): Promise<IncomingResource[]> =>
      (await ask('ed', 'GET', 'incoming')).json.items,
  }
}
