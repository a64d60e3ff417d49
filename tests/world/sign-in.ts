import { type Auth, createAuth, mintLink, useLink } from '@tributary/api/auth'
import type { Database } from '@tributary/database/connection/database'
import { joining } from '@tributary/database/person/memberships'
import { people } from '@tributary/database/person/schema'
import type { Role } from '@tributary/domain/person/role'
import { ORIGIN } from './app.ts'

export type NewPerson = {
  id: string
  name?: string
  role?: Role
  body?: string
  lead?: boolean
  process?: string
  /** Since when they take part; a lead gets digests from then on. */
  since?: string
}

const LONG_AGO = '2025-01-01T00:00:00.000Z'

/** Makes a person who takes part in a process (WSIS+20 where nothing is said); their address. */
export async function addPerson(
  db: Database,
  { id, name = id, role, body, lead = false, process = 'wsis20', since = LONG_AGO }: NewPerson,
): Promise<string> {
  const email = `${id}@people.test`
  await db.batch([
    db.insert(people).values({ id, name, email, emailVerified: true }),
    ...(role ? joining(db, process, id, { role, body: body ?? null, lead }, since) : []),
  ] as unknown as Parameters<Database['batch']>[0])
  return email
}

/** Signs a person in; the headers with which their browser asks. */
export async function signIn(
  { auth }: { auth: Auth },
  email: string,
): Promise<{ Cookie: string; Origin: string }> {
  const session = await useLink(auth, await mintLink(auth, email), new Headers())
  if (!session) throw new Error(`${email} cannot sign in`)
  const Cookie = session.cookies.map(cookie => cookie.split(';')[0]).join('; ')
  return { Cookie, Origin: ORIGIN }
}

/** A person who takes part, signed in: the headers with which their browser asks. */
export async function signedIn(
  deps: { auth: Auth; db: Database },
  person: NewPerson,
): Promise<{ Cookie: string; Origin: string }> {
  return signIn(deps, await addPerson(deps.db, person))
}

/** The cookies of a person on a server that runs at `url` with this secret and database. */
export async function cookiesAt(
  db: Database,
  { url, secret, email }: { url: string; secret: string; email: string },
) {
  const { Cookie } = await signIn({ auth: createAuth(db, { baseUrl: url, secret }) }, email)
  return Cookie.split('; ').map(pair => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return { name, value, url }
  })
}
