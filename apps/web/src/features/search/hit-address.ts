import type { Hit } from '@tributary/contract/search/schema'
import { placeOf } from '@tributary/domain/process/place-of'
import type { Searched } from '@tributary/domain/search/search'
import type { Reader } from '../../reader.tsx'
import { pathOf } from '../change/thing-paths.ts'

/** Where something found is shown; sources lie on other sites. */
export function addressOf(
  { href }: Pick<Reader, 'href'>,
  kind: Searched,
  { id, on, url }: Hit,
): { href: string; isElsewhere: boolean } {
  if (url !== undefined) return { href: url, isElsewhere: true }
  const place = on && href(placeOf(on.thing, on.id))
  if (kind === 'comment') return { href: `${place}#comment-${id}`, isElsewhere: false }
  if (kind === 'body') return { href: `${href(pathOf(kind, id))}#${id}`, isElsewhere: false }
  return { href: place ?? href(pathOf(kind, id)), isElsewhere: false }
}
