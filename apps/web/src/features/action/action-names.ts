import { createAsync } from '@solidjs/router'
import { createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { getMeetings } from '../meeting/queries.ts'
import { getMilestones } from '../milestone/queries.ts'
import { getPeople } from '../person/queries.ts'

/** What the things that actions name are called; people, to those who take part. */
export type ActionNames = {
  person: (id: string) => string | undefined
  meeting: (id: string) => string | undefined
  milestone: (id: string) => string | undefined
}

/** The names that stand beside actions. Nobody waits for them. */
export function useActionNames(): ActionNames {
  const { preparation, past } = useReader()
  const { may } = useSession()
  const process = () => preparation().id
  const people = createAsync(async () => (may('meet') ? getPeople(process()) : []), {
    initialValue: [],
  })
  const meetings = createAsync(() => getMeetings(process(), ...past()), { initialValue: [] })
  const milestones = createAsync(() => getMilestones(process(), ...past()), { initialValue: [] })
  const persons = createMemo(() => new Map(people.latest.map(({ id, name }) => [id, name])))
  const titlesOf = (things: { id: string; title: string }[]) =>
    new Map(things.map(({ id, title }) => [id, title]))
  const meetingTitles = createMemo(() => titlesOf(meetings.latest))
  const milestoneTitles = createMemo(() => titlesOf(milestones.latest))
  return {
    person: id => persons().get(id),
    meeting: id => meetingTitles().get(id),
    milestone: id => milestoneTitles().get(id),
  }
}
