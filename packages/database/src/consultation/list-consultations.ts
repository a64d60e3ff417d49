import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { ConsultationFilter } from '@tributary/domain/consultation/filter-consultations'
import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Listed, Page } from '../page.ts'
import { listThings } from '../thing/list-things.ts'
import { ownedBy } from '../thing/owned-by.ts'
import { consultationOrganisers, consultations } from './schema.ts'

/** Consultations in the order of their dates; `from` and `to` keep what may fall between them. */
export async function listConsultations(
  db: Database,
  processId: string,
  { region, organiser, from, to }: ConsultationFilter,
  page: Page,
): Promise<Listed<ConsultationResource>> {
  return listThings(db, 'consultation', processId, page, {
    where: and(
      region === undefined ? undefined : eq(consultations.region, region),
      organiser === undefined
        ? undefined
        : ownedBy(consultationOrganisers, consultations, organiser),
      from === undefined ? undefined : gte(consultations.windowEnd, from),
      to === undefined ? undefined : lte(consultations.windowStart, to),
    ),
    orderBy: sql`${consultations.windowStart}, ${consultations.startsAt}, ${consultations.position}`,
  })
}
