import { query } from '@solidjs/router'
import type { SeenInvitation } from '@tributary/contract/invitation/schema'
import type { Problem } from '@tributary/contract/problem'
import { api, problemOf, read } from '../../api.ts'

export const getInvitations = query(
  async (process: string) =>
    (await read(api.processes[':process'].invitations.$get({ param: { process } }))).items,
  'invitations',
)

type Opened = { seen: SeenInvitation } | { refused: Problem }

/** What an invitation says, or why it says nothing any more. */
export const openInvitation = query(async (token: string): Promise<Opened> => {
  try {
    return { seen: await read(api.invitations['look-up'].$post({ json: { token } })) }
  } catch (error) {
    return { refused: problemOf(error) }
  }
}, 'invitation')
