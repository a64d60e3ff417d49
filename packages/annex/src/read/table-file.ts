/** What a file holds: the cells of a table, or why there are none. */
export type TableFile =
  | { ok: true; cells: string[][]; sheets?: string[] }
  | { ok: false; refusal: FileRefusal }

export type FileRefusal =
  | { reason: 'too_large' | 'inflates'; bytes: number }
  | { reason: 'not_xlsx' | 'old_excel' | 'locked' | 'binary' | 'empty' }
  | { reason: 'not_ics'; detail: string }
  | { reason: 'too_many_rows' | 'too_many_events' | 'too_many_columns'; count: number; max: number }
  | { reason: 'long_cell'; line: number; max: number }

/** The largest file that is read, and the most that it may unpack to. */
export const MOST_BYTES = 10 * 1_048_576
export const MOST_UNPACKED = 64 * 1_048_576
