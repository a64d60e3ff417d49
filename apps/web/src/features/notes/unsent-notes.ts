import { base64Of, bytesOf } from '@tributary/domain/meeting/base64'

/** Notes that somebody typed on this computer and that the server has not got. */
export type UnsentNotes = { key: string; kept: string; update: Uint8Array }

const PREFIX = 'tributary.notes:'

/** Keeps notes until they are sent; whether there was room. Each window keeps its own. */
export function keepUnsent(of: string, window: number, update: Uint8Array): boolean {
  try {
    localStorage.setItem(keyOf(of, window), base64Of(update))
    return true
  } catch {
    return false
  }
}

/** Forgets the notes of a window that were sent. */
export function dropUnsent(of: string, window: number): void {
  localStorage.removeItem(keyOf(of, window))
}

/** What any window left unsent, this one's too. */
export function unsentOf(of: string): UnsentNotes[] {
  const prefix = `${PREFIX}${of}/`
  return Object.keys(localStorage)
    .filter(key => key.startsWith(prefix))
    .flatMap(key => {
      const kept = localStorage.getItem(key) ?? ''
      try {
        return [{ key, kept, update: bytesOf(kept) }]
      } catch {
        return []
      }
    })
}

/** Forgets what was taken over from a window and sent, unless more was typed there since. */
export function dropTaken({ key, kept }: UnsentNotes): void {
  if (localStorage.getItem(key) === kept) localStorage.removeItem(key)
}

function keyOf(of: string, window: number): string {
  return `${PREFIX}${of}/${window}`
}
