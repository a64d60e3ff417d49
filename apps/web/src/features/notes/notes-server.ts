import type { Day } from '@tributary/domain/date/day'
import { base64Of, bytesOf } from '@tributary/domain/meeting/base64'
import { api, read } from '../../api.ts'

/** One meeting: of a series, `on` says which. */
export type OneMeeting = { process: string; meeting: string; on: Day | undefined }

// A browser lets no more go on its way when its page is left.
const MOST_KEPT_ALIVE = 60_000

const address = api.processes[':process'].meetings[':id'].notes

/** What was typed since an earlier answer. */
export async function readNotes(
  { process, meeting, on }: OneMeeting,
  since: number,
): Promise<{ seq: number; update: Uint8Array | undefined }> {
  const asked = { param: { process, id: meeting }, query: { on, since } }
  const { seq, update } = await read(address.$get(asked))
  return { seq, update: update === undefined ? undefined : bytesOf(update) }
}

/** Sends what was typed; it arrives even where the page is left meanwhile. */
export async function sendNotes(
  { process, meeting, on }: OneMeeting,
  update: Uint8Array,
): Promise<void> {
  const text = base64Of(update)
  const asked = { param: { process, id: meeting }, query: { on }, json: { update: text } }
  await read(address.$post(asked, { init: { keepalive: text.length < MOST_KEPT_ALIVE } }))
}
