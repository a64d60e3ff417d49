// How far its time may be from ours: what is older may be somebody's repeat.
const TOLERANCE = 5 * 60_000

type Signed = { id: string; timestamp: string; signature: string; body: string }

/**
 * Whether a webhook was sent now by who has the secret (`whsec_…`), as Standard Webhooks has it:
 * HMAC-SHA256 of its id, its time and its body. `now` is an instant (UTC, ISO 8601).
 */
export async function isSigned(
  secret: string,
  { id, timestamp, signature, body }: Signed,
  now: string,
): Promise<boolean> {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(Number(timestamp) * 1_000 - Date.parse(now)) > TOLERANCE) return false
  const key = await crypto.subtle.importKey(
    'raw',
    decoded(secret.replace(/^whsec_/, '')) ?? new Uint8Array(),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  // While a secret is changed there are several.
  for (const [, given = ''] of signature.matchAll(/(?:^| )v1,([A-Za-z0-9+/=]+)/g)) {
    const bytes = decoded(given)
    if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, content))) return true
  }
  return false
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
