/** A new secret of 32 random bytes, in letters that stand in any address. */
export function secretToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** A new id with a prefix that says of what, such as `iv_…`. */
export function newId(prefix: string): string {
  return `${prefix}_${base64url(crypto.getRandomValues(new Uint8Array(12)))}`
}

/** What is kept of a secret: from it nobody can go back. Secrets of 256 bits need no salt. */
export async function hashOf(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return base64url(new Uint8Array(digest))
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
