import { revalidate } from '@solidjs/router'
import type { Calendar } from '@tributary/contract/calendar/routes'
import { api, done, read } from '../../api.ts'
import { refreshIncoming } from '../incoming/queries.ts'
import { getCalendars } from './queries.ts'

type One = { process: string; id: string }

const calendars = api.processes[':process'].calendars

/** Follows a calendar of a body. */
export async function addCalendar(
  process: string,
  json: { body: string; url: string },
): Promise<Calendar> {
  const added = await read(calendars.$post({ param: { process }, json }))
  await refreshCalendars()
  return added
}

/** Fetches a calendar now; what became of it. */
export async function fetchCalendar(param: One): Promise<Calendar> {
  try {
    return await read(calendars[':id'].fetch.$post({ param }))
  } finally {
    await refreshCalendars()
  }
}

/** Follows a calendar no longer. */
export async function removeCalendar(param: One): Promise<void> {
  await done(calendars[':id'].$delete({ param }))
  await refreshCalendars()
}

/** Asks again for the calendars, and for what waits from them. */
export async function refreshCalendars(): Promise<void> {
  await Promise.all([revalidate(getCalendars.key), refreshIncoming()])
}
