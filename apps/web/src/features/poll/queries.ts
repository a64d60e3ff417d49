import { query } from '@solidjs/router'
import type { SeenPoll } from '@tributary/contract/poll/schema'
import type { Problem } from '@tributary/contract/problem'
import { api, problemOf, read } from '../../api.ts'

export const getPolls = query(
  async (process: string) =>
    (await read(api.processes[':process'].polls.$get({ param: { process } }))).items,
  'polls',
)

type Opened = { seen: SeenPoll } | { refused: Problem }

/** What the poll of a link asks, or why the link leads nowhere. */
export const openPoll = query(async (token: string): Promise<Opened> => {
  try {
    return { seen: await read(api.polls['look-up'].$post({ json: { token } })) }
  } catch (error) {
    return { refused: problemOf(error) }
  }
}, 'poll')
