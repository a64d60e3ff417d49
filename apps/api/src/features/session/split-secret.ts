/**
 * Splits a secret between a mail and the browser that asked for it: what is mailed is the secret
 * covered with a random pad that only the browser keeps, and tells nothing without it.
 */
export function covered(secret: string, pad: string): string {
  return btoa(xored(secret, pad)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The secret under what was mailed; undefined where that is nothing that `covered` made. */
export function uncovered(mailed: string, pad: string): string | undefined {
  if (!/^[\w-]{1,200}$/.test(mailed)) return undefined
  try {
    return xored(atob(mailed.replaceAll('-', '+').replaceAll('_', '/')), pad)
  } catch {
    return undefined
  }
}

// The pad is longer than the secret: each of its letters is used once.
function xored(text: string, pad: string): string {
  return Array.from(text, (letter, n) =>
    String.fromCharCode(letter.charCodeAt(0) ^ pad.charCodeAt(n)),
  ).join('')
}
