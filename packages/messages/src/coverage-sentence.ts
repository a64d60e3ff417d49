import { writeDay } from './date.ts'
import type { Messages } from './messages.ts'

/** "As of 1 May 2024, Africa and Latin America: 0 and 1 of 5." */
export function coverageSentence(
  messages: Messages,
  { on, regions, held }: { on: string; regions: { region: string; held: number }[]; held: number },
): string {
  const { t, list, term } = messages
  const day = writeDay(messages, on)
  if (held === 0) return t('coverage.none', { day })
  return t('coverage.sentence', {
    day,
    regions: list(regions.map(({ region }) => term('region', region))),
    counts: list(regions.map(({ held }) => String(held))),
    total: held,
  })
}
