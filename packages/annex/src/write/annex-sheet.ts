/** Annex 1 as it is written to a file: the columns of the annex, then those that let it be read back. */
export type AnnexSheet = {
  /** What it is called, of which process, and from when. */
  title: string
  process: string
  about: string
  language: string
  headers: string[]
  rows: string[][]
  /** How many of the columns are the annex itself. */
  printed: number
}

/** How wide the columns of the annex are, in hundredths of a printed line. */
export const COLUMN_WIDTHS = [4, 11, 16, 10, 10, 7, 8, 10, 7, 10, 7]
