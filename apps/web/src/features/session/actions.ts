import { api, done, problemOf, read } from '../../api.ts'

/** Asks for a link by mail; how many minutes it will work. */
export async function askForLink(email: string, next: string | undefined): Promise<number> {
  const json = { email, ...(next !== undefined && { next }) }
  return (await read(api['sign-in'].links.$post({ json }))).minutes
}

/** Signs in by the link that was mailed. */
export async function useLink(token: string): Promise<void> {
  await read(api['sign-in'].$post({ json: { token } }))
}

/** Leads to the place where people of a body sign in already. */
export async function signInElsewhere(next: string): Promise<void> {
  const { url } = await read(api['sign-in'].sso.$post({ json: { next } }))
  location.assign(url)
}

/** Signs out here. What was typed and shown goes with the session, and pages begin anew. */
export async function signOut(to = location.pathname + location.search): Promise<void> {
  // Out of reach, the page that follows says so.
  await done(api['sign-out'].$post()).catch(problemOf)
  leave(to)
}

/** Signs out in every browser. */
export async function signOutEverywhere(): Promise<void> {
  await done(api['sign-out'].everywhere.$post())
  leave('/')
}

/** Goes to an address as somebody else: nothing of before is kept. */
export function leave(to: string): void {
  sessionStorage.clear()
  location.assign(to)
}
