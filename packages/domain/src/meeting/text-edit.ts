/** One edit of a text: at a place, so many letters go and others come. */
export type TextEdit = { at: number; remove: number; insert: string }

/**
 * The smallest edit that makes `after` of `before`. Of several, such as for one more of three equal
 * letters, it is the one that ends at the caret, where somebody typed. It never parts the two
 * halves of a letter that takes two.
 */
export function editBetween(before: string, after: string, caret = after.length): TextEdit {
  const most = Math.min(before.length, after.length)
  const ending = (from: number, limit: number) => {
    let length = from
    while (length < limit && before.at(-1 - length) === after.at(-1 - length)) length += 1
    return length
  }
  let suffix = ending(0, Math.min(most, after.length - caret))
  let prefix = 0
  while (prefix < most - suffix && before[prefix] === after[prefix]) prefix += 1
  suffix = ending(suffix, most - prefix)
  while (partsLetter(before, prefix) || partsLetter(after, prefix)) prefix -= 1
  while (partsLetter(before, before.length - suffix) || partsLetter(after, after.length - suffix)) {
    suffix -= 1
  }
  return {
    at: prefix,
    remove: before.length - prefix - suffix,
    insert: after.slice(prefix, after.length - suffix),
  }
}

/** Where a caret is after others' edits, in the order of their places; what is typed at it follows it. */
export function caretAfter(caret: number, edits: readonly TextEdit[]): number {
  let moved = caret
  for (const { at, remove, insert } of edits) {
    if (at >= moved) continue
    moved = Math.max(at, moved - remove) + insert.length
  }
  return moved
}

// Whether a place is within a surrogate pair.
function partsLetter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
