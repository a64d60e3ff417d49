import { createAsync } from '@solidjs/router'
import { useReader } from '../../reader.tsx'
import { useFollowedBodies } from '../calendar/followed-bodies.ts'
import { getIncomingCount } from './queries.ts'

/** How much of calendars waits for the person to decide; nobody waits for the number. */
export function useIncomingCount(): () => number {
  const { preparation } = useReader()
  const followed = useFollowedBodies()
  const count = createAsync(
    async () => (followed().length > 0 ? getIncomingCount(preparation().id).catch(() => 0) : 0),
    { initialValue: 0 },
  )
  return () => count.latest
}
