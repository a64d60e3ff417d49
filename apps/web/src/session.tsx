import { createAsync, query, useParams } from '@solidjs/router'
import type { Session } from '@tributary/contract/session/routes'
import { type Deed, may, type Subject } from '@tributary/domain/person/may'
import type { Actor } from '@tributary/domain/person/role'
import { type Accessor, createContext, createEffect, type JSX, useContext } from 'solid-js'
import { api, read } from './api.ts'
import { suggestZone, useOpenedReader } from './reader.tsx'

export const getSession = query(() => read(api.session.$get()), 'session')

const SessionContext = createContext<Accessor<Session | null>>()

/** Where to sign in, to come back to an address of this site. */
export function signInAddress(next: string): string {
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}

/** Asks who is signed in, beside everything else: no page waits for it. */
export function SessionProvider(props: { children: JSX.Element }) {
  const session = createAsync(() => getSession().catch(() => null), { initialValue: null })
  createEffect(() => {
    const zone = session.latest?.person?.timeZone
    if (zone) suggestZone(zone)
  })
  return (
    <SessionContext.Provider value={() => session.latest}>{props.children}</SessionContext.Provider>
  )
}

/** Who is signed in, and what they may do in the process of this page. */
export function useSession() {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is used outside SessionProvider')
  const params = useParams<{ process?: string }>()
  const reader = useOpenedReader()
  const person = () => session()?.person ?? undefined
  const membership = () => session()?.memberships.find(({ process }) => process === params.process)
  const actor = (): Actor => {
    const own = membership()
    const personId = person()?.id ?? null
    if (!own) return { personId, role: null }
    return { personId, role: own.role, ...(own.body !== null && { body: own.body }) }
  }
  return {
    /** What the server says, null until it has. */
    session,
    person,
    isSignedIn: () => person() !== undefined,
    /** What the person is in this process. */
    membership,
    actor,
    /** Whether they may do something here: what they may not is not offered. */
    may(deed: Deed, subject?: Subject): boolean {
      const isPast = reader?.asOf() !== undefined
      if (WRITES.includes(deed) && (isPast || reader?.preparation().archived)) return false
      return may(actor(), deed, subject).ok
    },
  }
}

const WRITES: Deed[] = [
  'create',
  'change',
  'cancel',
  'restore',
  'report',
  'propose',
  'decide',
  'comment',
  'keep',
  'baseline',
]
