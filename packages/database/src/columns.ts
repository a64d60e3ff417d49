import { CONFIDENCES } from '@tributary/domain/confidence'
import { PRECISIONS } from '@tributary/domain/date/partial-date'
import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  integer,
  primaryKey,
  text,
} from 'drizzle-orm/sqlite-core'

/** What every thing has: its process, its id in it, its revision, its place in the document. */
export const thingColumns = () => ({
  processId: text('process_id').notNull(),
  id: text('id').notNull(),
  revision: integer('revision').notNull(),
  position: integer('position').notNull(),
})

/** What every link from a thing to others has; `position` keeps their order. */
export const linkColumns = () => ({
  processId: text('process_id').notNull(),
  ownerId: text('owner_id').notNull(),
  targetId: text('target_id').notNull(),
  position: integer('position').notNull(),
})

/** The three kinds of date in one set of columns; see `dateChecks`. */
export const dateColumns = () => ({
  start: text('start').notNull(),
  end: text('end'),
  precision: text('precision', { enum: PRECISIONS }).notNull(),
  // The days on which it may fall, for filters and order: derived here, so never out of step.
  windowStart: text('window_start').generatedAlwaysAs(
    sql.raw(`CASE "precision"
      WHEN 'day' THEN "start"
      WHEN 'month' THEN "start" || '-01'
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('01040710', substr("start", 7, 1) * 2 - 1, 2) || '-01'
      ELSE "start" || '-01-01'
    END`),
  ),
  windowEnd: text('window_end').generatedAlwaysAs(lastDay('start', `coalesce("end", "start")`)),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  timeZone: text('time_zone'),
})

export const sourcedColumns = () => ({
  source: text('source'),
  confidence: text('confidence', { enum: CONFIDENCES }).notNull(),
  note: text('note'),
})

/** A check that a column holds a partial date that exists, written to the precision stated. */
export function partialDateCheck(name: string, column: string, precision: string) {
  return check(
    name,
    sql.raw(`CASE "${precision}"
      WHEN 'day' THEN date("${column}") IS "${column}"
      WHEN 'month' THEN date("${column}" || '-01') IS "${column}" || '-01'
      WHEN 'quarter' THEN "${column}" GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      WHEN 'year' THEN "${column}" GLOB '[0-9][0-9][0-9][0-9]'
      ELSE "${column}" IS NULL
    END`),
  )
}

/** Checks that the date columns hold one of the three kinds of date, none ending before its start. */
export function dateChecks(table: string) {
  return [
    partialDateCheck(`${table}_start`, 'start', 'precision'),
    check(
      `${table}_end`,
      sql.raw(
        `"end" IS NULL OR ("precision" = 'day' AND date("end") IS "end" AND "end" >= "start")`,
      ),
    ),
    check(
      `${table}_hours`,
      sql.raw(`("starts_at" IS NULL AND "ends_at" IS NULL AND "time_zone" IS NULL) OR (
        "precision" = 'day' AND "starts_at" IS NOT NULL AND "ends_at" IS NOT NULL
        AND "time_zone" IS NOT NULL AND substr("starts_at", 1, 10) = "start"
        AND substr("ends_at", 1, 10) = coalesce("end", "start") AND "ends_at" >= "starts_at")`),
    ),
  ]
}

/** A check that a column holds one of the words given. */
export function oneOf(name: string, column: string, words: readonly string[]) {
  return check(name, sql.raw(`"${column}" IN (${words.map(word => `'${word}'`).join(', ')})`))
}

type Key = { processId: AnySQLiteColumn; id: AnySQLiteColumn }
type LinkKey = { processId: AnySQLiteColumn; ownerId: AnySQLiteColumn; targetId: AnySQLiteColumn }

/** A foreign key to a thing of the same process, so that no link can leave its process. */
export function refersTo(processId: AnySQLiteColumn, column: AnySQLiteColumn, target: Key) {
  return foreignKey({ columns: [processId, column], foreignColumns: [target.processId, target.id] })
}

/** The keys of a link table from `owner` to `target`. */
export function linkKeys(t: LinkKey, owner: Key, target: Key) {
  return [
    primaryKey({ columns: [t.processId, t.ownerId, t.targetId] }),
    refersTo(t.processId, t.ownerId, owner),
    refersTo(t.processId, t.targetId, target),
  ]
}

/** The last day of the window of a partial date, as an expression for a generated column. */
export function lastDay(column: string, day = `"${column}"`) {
  return sql.raw(`CASE "precision"
      WHEN 'day' THEN ${day}
      WHEN 'month' THEN date("${column}" || '-01', '+1 month', '-1 day')
      WHEN 'quarter' THEN substr("${column}", 1, 4) || '-' || substr('03-3106-3009-3012-31', substr("${column}", 7, 1) * 5 - 4, 5)
      ELSE "${column}" || '-12-31'
    END`)
}
