import type { DateFields } from '../date/when.ts'

/** A milestone with the date that it would have. */
export type Move = { milestone: string } & DateFields
