import { useReader } from '../../reader.tsx'
import { Ways } from '../../ui/ways.tsx'

const PLACES = [
  { path: '/actions', label: 'action.list' },
  { path: '/actions/accountability', label: 'action.standing' },
] as const

/** The actions themselves, and where they stand. */
export function ActionPlaces(props: { here: (typeof PLACES)[number]['path'] }) {
  const { t, href } = useReader()
  const ways = () =>
    PLACES.map(({ path, label }) => ({
      href: href(path),
      label: t(label),
      isHere: props.here === path,
    }))
  return <Ways label={t('action.ways')} ways={ways()} />
}
