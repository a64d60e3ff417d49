import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What the provider says of whoever signs in there. */
export type Identity = {
  sub: string
  email?: string
  email_verified?: boolean | string
  name?: string
}

export type IdentityProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Says who it is that signs in from now on; nobody, where they do not go through with it. */
  become: (identity: Identity | undefined) => void
  stop: () => Promise<void>
}

/** A provider of OpenID Connect on this machine, which asks nothing: code flow with PKCE. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const clientId = 'tributary'
  const clientSecret = randomUUID()
  const codes = new Map<string, { identity: Identity; nonce: string | null; challenge: string }>()
  let current: Identity | undefined
  let issuer = ''

  const authorize = (asked: URLSearchParams, response: ServerResponse) => {
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('state', asked.get('state') ?? '')
    if (current) {
      const code = randomUUID()
      const challenge = asked.get('code_challenge') ?? ''
      codes.set(code, { identity: current, nonce: asked.get('nonce'), challenge })
      back.searchParams.set('code', code)
    } else back.searchParams.set('error', 'access_denied')
    response.writeHead(302, { Location: back.href }).end()
  }

  const token = async (request: IncomingMessage, response: ServerResponse) => {
    const sent = new URLSearchParams(await text(request))
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    const isClient =
      request.headers.authorization === `Basic ${basic}` ||
      (sent.get('client_id') === clientId && sent.get('client_secret') === clientSecret)
    const found = codes.get(sent.get('code') ?? '')
    codes.delete(sent.get('code') ?? '')
    const verifier = sent.get('code_verifier') ?? ''
    const isOwn = found?.challenge === createHash('sha256').update(verifier).digest('base64url')
    if (!isClient || !found || !isOwn) return json(response, { error: 'invalid_grant' }, 400)
    const now = Math.floor(Date.now() / 1_000)
    const { identity, nonce } = found
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 300, ...identity }
    const idToken = jwt({ ...claims, ...(nonce && { nonce }) })
    json(response, { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken })
  }

  const jwt = (claims: object) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'own' })}.${part(claims)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return json(response, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        })
      case '/keys':
        return json(response, {
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }],
        })
      case '/authorize':
        return authorize(searchParams, response)
      case '/token':
        return void token(request, response)
      default:
        return response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    clientId,
    clientSecret,
    become: identity => {
      current = identity
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
