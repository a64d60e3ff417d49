import { and, eq } from 'drizzle-orm'
import { searchEntries } from '../search/schema.ts'
import { comments } from './schema.ts'

/** Joins a comment with what the search knows of the thing that it was said on: its title. */
export const onItsThing = and(
  eq(searchEntries.processId, comments.processId),
  eq(searchEntries.thing, comments.thing),
  eq(searchEntries.thingId, comments.thingId),
)
