import { revalidate } from '@solidjs/router'
import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { api, done, read } from '../../api.ts'
import { getDeliveries, getSubscribers, getSubscription, openDigestLink } from './queries.ts'

export type DigestChoice = DigestSubscription['choice']

/** The two things that a reader may do about their digest, and how they ask for them. */
export type DigestActions = {
  choose: (choice: DigestChoice) => Promise<void>
  end: () => Promise<void>
}

/** As whoever is signed in, in a process. */
export function ownDigest(process: string): DigestActions {
  const own = api.processes[':process']['digest-subscription']
  return {
    async choose(json) {
      await read(own.$put({ param: { process }, json }))
      await revalidate(getSubscription.key)
    },
    async end() {
      await done(own.$delete({ param: { process } }))
      await revalidate(getSubscription.key)
    },
  }
}

/** By the link in a digest. */
export function digestByLink(token: string): DigestActions {
  const held = api.digest[':token']
  return {
    async choose(json) {
      await read(held.$put({ param: { token }, json }))
      await revalidate(openDigestLink.key)
    },
    async end() {
      await done(held.unsubscribe.$post({ param: { token } }))
      await revalidate(openDigestLink.key)
    },
  }
}

/** Lets digests go again to an address that mail did not reach. */
export async function resumeMail(param: { process: string; id: string }): Promise<void> {
  await done(api.processes[':process'].people[':id'].mail.resume.$post({ param }))
  await revalidate([getSubscription.key, getSubscribers.key, getDeliveries.key])
}
