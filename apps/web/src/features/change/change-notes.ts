import { createAsync } from '@solidjs/router'
import type { Change } from '@tributary/domain/change/change'
import { addDays, isDay } from '@tributary/domain/date/day'
import { createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getLatest } from './queries.ts'

/** By whom and why things were last changed between two moments, where somebody said so. */
export function useChangeNotes(from: () => string, to: () => string) {
  const { t, acronym, preparation } = useReader()
  const changes = createAsync(
    () => getLatest(preparation().id, afterwards(from()), afterwards(to())).catch(() => []),
    { initialValue: [] },
  )
  const notes = createMemo(() => {
    const found = new Map<string, string>()
    for (const change of changes.latest) {
      const key = `${change.thing} ${change.thingId}`
      const note = noteOf(change)
      if (note && !found.has(key)) found.set(key, note)
    }
    return found
  })
  return (thing: string, id: string) => notes().get(`${thing} ${id}`)

  // What a source says of itself is too long for a line.
  function noteOf({ imported, actor, actorBody, reason }: Change): string | undefined {
    if (imported) return undefined
    const who = actorBody ? acronym(actorBody) : (actor ?? undefined)
    if (who && reason) return t('comparison.note', { who, reason })
    return reason ?? (who && t('comparison.by', { who }))
  }
}

// A day stands for its end: what follows begins with the next.
function afterwards(moment: string): string {
  return isDay(moment) ? addDays(moment, 1) : moment
}
