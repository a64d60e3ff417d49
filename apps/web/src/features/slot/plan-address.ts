import type { SlotAnswer } from '@tributary/contract/slot/schema'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { askedFor } from '../meeting/meeting-asked.ts'
import type { AskedTimes } from './slots-asked.ts'

/** The address of a form of a meeting at a time, hosted by one’s own body where it is among those asked. */
export function usePlanAddress(): (at: Pick<SlotAnswer, 'from'>, asked: AskedTimes) => string {
  const { href, timeZone } = useReader()
  const { membership } = useSession()
  return ({ from }, { bodies, minutes }) => {
    const host = membership()?.body ?? undefined
    const others = bodies.filter(id => id !== host)
    const path = askedFor({
      at: from,
      zone: timeZone(),
      minutes: String(minutes),
      ...(host && { organisers: host }),
      ...(others.length > 0 && { bodies: others.join(',') }),
    })
    return href(path)
  }
}
