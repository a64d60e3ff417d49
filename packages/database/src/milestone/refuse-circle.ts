import { sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from '../connection/database.ts'
import { dependencies } from './schema.ts'

/** The constraint by which the database refuses circles. */
export const NO_CIRCLE = 'dependencies_self'

/**
 * The statement that fails, and all that is written with it, where a milestone depends on itself by
 * way of others: it would add that dependency, which the table refuses. Of two who write at once
 * neither may see the half of a circle that the other makes.
 */
export function refusingCircle(db: Database, processId: string, id: string): BatchItem<'sqlite'> {
  return db.run(sql`insert into ${dependencies} (process_id, owner_id, target_id, position)
    select ${processId}, ${id}, ${id}, 0 where exists (
      with recursive reached (id) as (
        select target_id from ${dependencies} where process_id = ${processId} and owner_id = ${id}
        union
        select further.target_id from ${dependencies} as further
          join reached on further.owner_id = reached.id where further.process_id = ${processId}
      )
      select 1 from reached where id = ${id}
    )`) as unknown as BatchItem<'sqlite'>
}
