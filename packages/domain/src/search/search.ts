import { THINGS } from '../change/change.ts'

/** What can be found. */
export const SEARCHED = [...THINGS, 'comment'] as const
export type Searched = (typeof SEARCHED)[number]

/** What of a text was asked for: from a place up to another, in UTF-16 units. */
export type Mark = [from: number, to: number]

/** A text with what was asked for in it. */
export type Marked = { text: string; marks: Mark[] }
