/** A piece of a comment: words, an address on the web, or a person. */
export type CommentPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; person: string }

const MENTION = /@\[([\w-]{1,64})\]/
const ADDRESS = /\bhttps?:\/\/[^\s<>"`{}|\\^]{1,2000}/i
const PARTS = new RegExp(`${MENTION.source}|${ADDRESS.source}`, 'giu')

/** How a comment names a person: by the id, so that it shows the name that they have now. */
export function mentionOf(personId: string): string {
  return `@[${personId}]`
}

/** The ids of the people whom a text names, each once. */
export function mentionedIn(text: string): string[] {
  const ids = partsOf(text).flatMap(part => (part.kind === 'mention' ? [part.person] : []))
  return [...new Set(ids)]
}

/** A text with its people called by name. */
export function withNames(text: string, nameOf: (personId: string) => string): string {
  return partsOf(text)
    .map(part => (part.kind === 'mention' ? `@${nameOf(part.person)}` : part.text))
    .join('')
}

/** The words of a text, without whom it names. */
export function withoutNames(text: string): string {
  return partsOf(text)
    .map(part => (part.kind === 'mention' ? '' : part.text))
    .join('')
}

/** A text in its pieces; put together they are the text. */
export function partsOf(text: string): CommentPart[] {
  const parts: CommentPart[] = []
  let rest = 0
  for (const { 0: found, 1: person, index } of text.matchAll(PARTS)) {
    const part = person === undefined ? linkIn(found) : mention(found, person)
    if (!part) continue
    if (index > rest) parts.push({ kind: 'text', text: text.slice(rest, index) })
    parts.push(part)
    rest = index + part.text.length
  }
  if (rest < text.length) parts.push({ kind: 'text', text: text.slice(rest) })
  return parts
}

function mention(text: string, person: string): CommentPart {
  return { kind: 'mention', text, person }
}

function linkIn(found: string): CommentPart | undefined {
  const text = withoutEnd(found)
  return URL.canParse(text) ? { kind: 'link', text, href: new URL(text).href } : undefined
}

// The stop after an address belongs to the sentence; a bracket too, unless it closes one of its own.
function withoutEnd(address: string): string {
  let text = address
  for (;;) {
    const last = text.at(-1) ?? ''
    const opens = { ')': '(', ']': '[' }[last]
    const isOwn = opens !== undefined && text.split(opens).length >= text.split(last).length
    if (!/[.,;:!?'"’”»)\]*_~]/.test(last) || isOwn) return text
    text = text.slice(0, -1)
  }
}
