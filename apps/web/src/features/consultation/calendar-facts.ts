import { createAsync } from '@solidjs/router'
import type { Clash } from '@tributary/domain/consultation/clash'
import { clashesOf } from '@tributary/domain/consultation/clashes'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import { type FreeWindow, freeWindows } from '@tributary/domain/consultation/free-windows'
import { type ClashNames, clashSentence, freeSentence } from '@tributary/messages/clash-sentence'
import { createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getMeetings } from '../meeting/queries.ts'
import { getMilestones } from '../milestone/queries.ts'

/**
 * What a consultation is judged by while it is typed or moved, and how that is said. It is found
 * here, by the same rules as on the server: each key that is pressed would be a question to it.
 */
export function useCalendarFacts(among: () => Consultation[]) {
  const { preparation, bodies, acronym, messages, on } = useReader()
  const process = () => preparation().id
  const milestones = createAsync(() => getMilestones(process()), { initialValue: [] })
  const meetings = createAsync(() => getMeetings(process()), { initialValue: [] })
  const facts = createMemo(() => ({
    consultations: among(),
    milestones: milestones(),
    meetings: meetings(),
    hosts: new Map(bodies().map(body => [body.id, body])),
  }))
  const titles = createMemo(() => {
    const things = [...among(), ...milestones()]
    return new Map(things.map(({ id, title }) => [id, title]))
  })
  const namesFor = (candidate: Consultation): ClashNames => ({
    consultation: id => (id === candidate.id ? candidate.title : (titles().get(id) ?? id)),
    milestone: id => titles().get(id) ?? id,
    acronym,
  })
  return {
    clashesOf: (candidate: Consultation): Clash[] => clashesOf(candidate, facts()),
    freeFor: (candidate: Consultation): FreeWindow[] =>
      freeWindows(candidate, facts(), { notBefore: on() }),
    sayClash: (clash: Clash, candidate: Consultation) =>
      clashSentence(messages, clash, namesFor(candidate)),
    sayFree: (free: FreeWindow) => freeSentence(messages, free, { acronym }),
  }
}
