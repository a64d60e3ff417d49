import { query } from '@solidjs/router'
import type { Problem } from '@tributary/contract/problem'
import type { Delivery, DigestSubscription } from '@tributary/contract/subscription/schema'
import { api, problemOf, read } from '../../api.ts'

const { digest, processes } = api
const ofProcess = processes[':process']

/** How whoever is signed in gets the digest of a process. */
export const getSubscription = query(
  (process: string) => read(ofProcess['digest-subscription'].$get({ param: { process } })),
  'digest-subscription',
)

/** Who gets the digest of a process, or ended it: for coordinators. */
export const getSubscribers = query(
  async (process: string) =>
    (await read(ofProcess['digest-subscriptions'].$get({ param: { process } }))).items,
  'digest-subscriptions',
)

export type DeliveriesAsked = {
  person?: string | undefined
  state?: Delivery['state'] | undefined
  pageSize: number
}

/** What became of digests, the latest first: of those that the reader may see. */
export const getDeliveries = query(
  (process: string, asked: DeliveriesAsked) =>
    read(ofProcess.deliveries.$get({ param: { process }, query: asked })),
  'deliveries',
)

type Opened = { subscription: DigestSubscription } | { refused: Problem }

/** What the link in a digest opens, or why it opens nothing. */
export const openDigestLink = query(async (token: string): Promise<Opened> => {
  try {
    return { subscription: await read(digest[':token'].$get({ param: { token } })) }
  } catch (error) {
    return { refused: problemOf(error) }
  }
}, 'digest-link')
