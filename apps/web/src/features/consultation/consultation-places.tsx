import { createAsync, useLocation } from '@solidjs/router'
import { useReader } from '../../reader.tsx'
import { Ways } from '../../ui/ways.tsx'
import { useFollowedBodies } from '../calendar/followed-bodies.ts'
import { useIncomingCount } from '../incoming/incoming-count.ts'
import { clashesByStanding } from './clashes-by-standing.ts'
import { getClashes } from './queries.ts'

const PLACES = [
  { path: '/consultations', label: 'consultation.calendar' },
  { path: '/consultations/clashes', label: 'consultation.clashes' },
  { path: '/consultations/coverage', label: 'consultation.coverage' },
  { path: '/consultations/traceability', label: 'consultation.traceability' },
  { path: '/consultations/map', label: 'consultation.map' },
] as const
const OF_EDITORS = [{ path: '/consultations/incoming', label: 'incoming.title' }] as const

/** The ways to look at the consultations: the calendar itself, and what can be found in it. */
export function ConsultationPlaces() {
  const { t, href, preparation, past, on } = useReader()
  const location = useLocation()
  // Nobody waits for the number.
  const clashes = createAsync(() => getClashes(preparation().id, ...past()).catch(() => []), {
    initialValue: [],
  })
  const followed = useFollowedBodies()
  const waiting = useIncomingCount()
  const places = () => (followed().length > 0 ? [...PLACES, ...OF_EDITORS] : PLACES)
  // How much of what stands at a place needs somebody.
  const counts = (): Partial<Record<string, number>> => ({
    '/consultations/clashes': clashesByStanding(clashes.latest, on()).ahead.length,
    '/consultations/incoming': waiting(),
  })
  const here = () => location.pathname.slice(preparation().id.length + 1).replace(/\/$/, '')
  const ways = () =>
    places().map(({ path, label }) => ({
      href: href(path),
      label: t(label),
      isHere: here() === path,
      count: counts()[path],
    }))
  return <Ways label={t('consultation.ways')} ways={ways()} />
}
