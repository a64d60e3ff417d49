import { revalidate } from '@solidjs/router'
import type { Day } from '@tributary/domain/date/day'
import { api, done, read } from '../../api.ts'
import { getAttendance } from './attendance-queries.ts'

const meeting = api.processes[':process'].meetings[':id']

export type Answer = 'accepted' | 'tentative' | 'declined'

/** Answers for oneself, to a series whole or to one of its meetings. */
export async function answerInvitation(
  param: { process: string; id: string },
  json: { on?: Day | undefined; reply: Answer },
): Promise<void> {
  await done(meeting.attendance.$put({ param, json }))
  await revalidate(getAttendance.key)
}

type Presence = {
  on?: Day | undefined
  person?: string | undefined
  email?: string | undefined
  present: boolean
}

/** Says whether somebody is at a meeting. */
export async function notePresence(
  param: { process: string; id: string },
  json: Presence,
): Promise<void> {
  await done(meeting.attendance.$put({ param, json }))
  await revalidate(getAttendance.key)
}

/** Sends what is due; who was reached and who was not. */
export async function sendInvitations(param: { process: string; id: string }) {
  const sent = await read(meeting.invitations.$post({ param }))
  await revalidate(getAttendance.key)
  return sent
}

/** Takes a reply that came by mail; what was answered. */
export async function takeReply(param: { process: string; id: string }, text: string) {
  const taken = await read(meeting.replies.$post({ param, json: { text } }))
  await revalidate(getAttendance.key)
  return taken
}
