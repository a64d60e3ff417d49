import type { Fields } from './change.ts'
import { withFields } from './fields.ts'

/** The fields of one thing after its revisions, the first of them first. */
export function replay(log: { before: Fields | null; after: Fields }[]): Fields {
  return log.reduce<Fields>((fields, { after }) => withFields(fields, after), {})
}
