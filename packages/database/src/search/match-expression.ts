import type { SearchWord } from '@tributary/domain/search/search-words'

/**
 * The expression by which FTS5 finds rows with all of the words. Each is a string of its own, in
 * which nothing is an operator; the index cuts it into its runs, which then have to follow each
 * other, so that a symbol is found whole and in part.
 */
export function matchExpression(words: SearchWord[]): string {
  return words
    .map(({ text, isPrefix }) => `"${text.replaceAll('"', '""')}"${isPrefix ? '*' : ''}`)
    .join(' AND ')
}
