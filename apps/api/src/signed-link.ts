import type { Deps } from './deps.ts'

/** Whose digest a link is about. */
export type DigestLink = { processId: string; personId: string }

/**
 * The secret of the links in somebody's digests: it names them and the process, signed by HMAC-SHA256
 * with a key that is made of the server's secret for this alone. It is the same each time, and is
 * kept nowhere.
 */
export async function preferencesToken(
  { secret }: Pick<Deps, 'secret'>,
  { processId, personId }: DigestLink,
): Promise<string> {
  const named = bytesOf(JSON.stringify([processId, personId]))
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), named)
  return `${base64url(named)}.${base64url(new Uint8Array(signature))}`
}

/** Whose digest a token is about; undefined of one that this server did not sign. */
export async function readPreferencesToken(
  { secret }: Pick<Deps, 'secret'>,
  token: string,
): Promise<DigestLink | undefined> {
  const [named, signature, ...more] = token.split('.').map(decoded)
  if (!named || !signature || more.length > 0) return undefined
  if (!(await crypto.subtle.verify('HMAC', await keyOf(secret), signature, named))) return undefined
  const [processId, personId] = JSON.parse(new TextDecoder().decode(named))
  return { processId, personId }
}

// Ten thousand links are signed in one go.
let kept: { secret: string; key: Promise<CryptoKey> } | undefined

function keyOf(secret: string): Promise<CryptoKey> {
  if (kept?.secret !== secret) kept = { secret, key: derivedKey(secret) }
  return kept.key
}

async function derivedKey(secret: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf('digest preferences') },
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  )
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(bytes, character => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
