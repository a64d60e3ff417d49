const CHUNK = 8_192

/** Bytes as text, in base64. */
export function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let from = 0; from < bytes.length; from += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  }
  return btoa(letters)
}

/** The bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
}
