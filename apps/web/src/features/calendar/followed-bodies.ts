import type { BodyResource } from '@tributary/contract/body/schema'
import { subjectOf } from '@tributary/domain/person/may'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'

/** The bodies to whose calendars the person sees: those whose consultations they write. */
export function useFollowedBodies(): () => BodyResource[] {
  const { bodies } = useReader()
  const { may } = useSession()
  return () =>
    bodies().filter(({ id }) => may('change', subjectOf('consultation', { organisers: [id] })))
}
