/** A word to find. */
export type SearchWord = {
  text: string
  /** Its runs of letters and digits: "A/RES/80" has three. */
  runs: string[]
  /** Whether it is found inside longer runs too, in scripts that do not part words by spaces. */
  isInside: boolean
  /** Whether it may be the beginning of a longer word. */
  isPrefix: boolean
}

// Arabic writes its article and some prepositions as one with the word.
const UNPARTED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Arab}]/u

/** The words of what somebody types to find something; without a letter or a digit it is none. */
export function searchWordsIn(typed: string): SearchWord[] {
  const typedWords = typed
    .toWellFormed()
    .normalize('NFC')
    .split(/[\s\p{Cc}]+/u)
    .filter(text => /[\p{L}\p{N}]/u.test(text))
  const texts = [...new Set(typedWords)]
  return texts.map((text, index) => {
    const runs = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
    const isLast = index === texts.length - 1
    return {
      text,
      runs,
      isInside: UNPARTED.test(text),
      // One letter begins too many words, unless it is the one that is being typed.
      isPrefix: isLast || (runs.at(-1) ?? '').length > 1,
    }
  })
}
