import { revalidate } from '@solidjs/router'
import type { AskedPoll, GivenAnswer } from '@tributary/contract/poll/schema'
import { api, read } from '../../api.ts'
import { getPolls } from './queries.ts'

/** Asks people when they can meet; the secret of the link to pass on. */
export async function makePoll(process: string, asked: AskedPoll): Promise<string> {
  const { link } = await read(
    api.processes[':process'].polls.$post({ param: { process }, json: asked }),
  )
  await revalidate(getPolls.key)
  return link
}

/** Closes a poll, with the time that was chosen or without. */
export async function closePoll(process: string, id: string, chosen?: string): Promise<void> {
  await read(
    api.processes[':process'].polls[':id'].close.$post({
      param: { process, id },
      json: chosen === undefined ? {} : { chosen },
    }),
  )
  await revalidate(getPolls.key)
}

/** Makes another link to pass on; its secret. */
export async function renewLink(process: string, id: string): Promise<string> {
  const { link } = await read(
    api.processes[':process'].polls[':id'].link.$post({ param: { process, id } }),
  )
  return link
}

/** Answers a poll; the poll after it, and the secret of one's own link. */
export async function answerPoll(answer: GivenAnswer) {
  return read(api.polls.answer.$post({ json: answer }))
}
