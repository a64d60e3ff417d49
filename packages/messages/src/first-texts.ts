import { change } from './en/change.ts'
import { date } from './en/date.ts'
import { field } from './en/field.ts'
import { firstPage } from './en/first-page.ts'
import { frame } from './en/frame.ts'
import { overview } from './en/overview.ts'
import { term } from './en/term.ts'

/** The part of the English catalogue that the first page of a visit says; a reader waits for it. */
export const firstEn = {
  ...change,
  ...date,
  ...field,
  ...firstPage,
  ...frame,
  ...overview,
  ...term,
}
