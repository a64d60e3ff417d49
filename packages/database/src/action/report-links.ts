import { and, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { reportLinks } from './schema.ts'

export type ReportLink = typeof reportLinks.$inferSelect

/** Keeps links by which a person reports, by their hashes. */
export async function keepReportLinks(db: Database, links: ReportLink[]): Promise<void> {
  await db.insert(reportLinks).values(links)
}

/** The link under a hash, while it holds at an instant. */
export async function findReportLink(
  db: Database,
  hash: string,
  now: string,
): Promise<ReportLink | undefined> {
  const [row] = await db
    .select()
    .from(reportLinks)
    .where(and(eq(reportLinks.hash, hash), gt(reportLinks.expiresAt, now)))
  return row
}

/** Takes links away, by their hashes. */
export async function dropReportLinks(db: Database, hashes: string[]): Promise<void> {
  await db.delete(reportLinks).where(inArray(reportLinks.hash, hashes))
}

/** Takes the links away that no longer hold at an instant. */
export async function dropOldReportLinks(db: Database, now: string): Promise<void> {
  await db.delete(reportLinks).where(lte(reportLinks.expiresAt, now))
}
