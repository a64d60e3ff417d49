/** What a column of an Annex 1 may hold. */
export const ANNEX_FIELDS = [
  'date',
  'end',
  'time',
  'timeZone',
  'title',
  'organisers',
  'partners',
  'hostEvent',
  'place',
  'city',
  'country',
  'venue',
  'format',
  'region',
  'stakeholderGroups',
  'questions',
  'actionLines',
  'feedsInto',
  'status',
  'note',
  'id',
] as const
export type AnnexField = (typeof ANNEX_FIELDS)[number]

/** The columns of an Annex 1 as it is written, after the number; what follows them is for machines. */
export const ANNEX_COLUMNS = [
  'date',
  'title',
  'organisers',
  'place',
  'format',
  'region',
  'stakeholderGroups',
  'questions',
  'feedsInto',
  'status',
] as const satisfies AnnexField[]

/** The columns of a file that may come back: those of the annex, and what it says in passing. */
export const ANNEX_FILE_COLUMNS = [
  ...ANNEX_COLUMNS,
  'partners',
  'hostEvent',
  'actionLines',
  'note',
  'id',
] as const satisfies AnnexField[]

/** The most rows that are read at once, and the most that a row and a cell may hold. */
export const MOST_ROWS = 5_000
export const MOST_COLUMNS = 100
export const LONGEST_CELL = 10_000
