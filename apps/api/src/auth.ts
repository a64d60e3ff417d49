import type { Database } from '@tributary/database/connection/database'
import { AUTH_TABLES } from '@tributary/database/session/auth-tables'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { magicLink } from 'better-auth/plugins/magic-link'
import { hashOf, newId } from './secret-token.ts'

/** How long a mailed link can be used, in minutes. */
export const LINK_MINUTES = 15

const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null }

const DAY = 24 * 60 * 60

/** A place where the people of one body sign in already (OpenID Connect). */
export type SingleSignOn = { issuer: string; clientId: string; clientSecret: string; name: string }

type Settings = { baseUrl: string; secret: string; singleSignOn?: SingleSignOn | undefined }

/**
 * Sign-in, by better-auth: mailed links and single sign-on. Nobody is made by signing in: people
 * come by invitation. Links are kept as hashes; a cookie is worth nothing without `secret`.
 */
export function createAuth(db: Database, { baseUrl, secret, singleSignOn }: Settings) {
  return betterAuth({
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(db, { provider: 'sqlite', schema: AUTH_TABLES }),
    session: {
      fields: { userId: 'personId' },
      expiresIn: 30 * DAY,
      updateAge: DAY,
    },
    account: {
      fields: { userId: 'personId' },
      // No provider is trusted blindly: an address counts where the provider has verified it.
      accountLinking: { enabled: true, trustedProviders: [] },
      updateAccountOnSignIn: false,
    },
    // What a provider gives to act there in a person's stead is not needed, and not kept.
    databaseHooks: { account: { create: { before: async () => ({ data: NO_TOKENS }) } } },
    user: { modelName: 'user' },
    advanced: {
      cookiePrefix: 'tributary',
      ipAddress: { disableIpTracking: true },
      database: { generateId: ({ model }) => newId(model === 'user' ? 'pe' : 'au') },
    },
    rateLimit: { enabled: false },
    // Where a callback ends that belongs to nothing begun here.
    onAPIError: { errorURL: `${baseUrl}/sign-in` },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: hashOf },
        // Whoever asked for the link sends it: here it is only handed over.
        sendMagicLink: ({ token, metadata }) => metadata?.take(token),
      }),
      genericOAuth({ config: singleSignOn ? [provider(singleSignOn)] : [] }),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>

function provider({ issuer, clientId, clientSecret }: SingleSignOn) {
  return {
    providerId: 'sso',
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    disableSignUp: true,
    pkce: true,
  }
}

/** A new link's token for an address; it signs in whom the address belongs to, once. */
export async function mintLink(auth: Auth, email: string): Promise<string> {
  let minted = ''
  const take = (token: string) => {
    minted = token
  }
  await auth.api.signInMagicLink({ headers: new Headers(), body: { email, metadata: { take } } })
  return minted
}

/** Uses a link's token: the cookies of the new session, or undefined where the link is no good. */
export async function useLink(
  auth: Auth,
  token: string,
  headers: Headers,
): Promise<{ personId: string; cookies: string[] } | undefined> {
  const answer = await auth.api.magicLinkVerify({ headers, query: { token }, asResponse: true })
  if (!answer.ok) return undefined
  const { user } = (await answer.json()) as { user: { id: string } }
  return { personId: user.id, cookies: answer.headers.getSetCookie() }
}
