import type { Day } from '@tributary/domain/date/day'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { hueIndexOf } from '../../../ui/body-mark.tsx'
import type { createDrag } from './drag.ts'
import type { MarkLook } from './lane-marks.tsx'
import type { Mark } from './lanes.ts'
import { useSpoken } from './spoken.ts'

/** How marks look now, and what they lead to: what all of them have in common. */
export function createLook(given: {
  today: Accessor<Day>
  scale: Accessor<number>
  /** The first day in view when it last came to rest. */
  left: Accessor<number>
  isTimed: Accessor<boolean>
  isMovable: Accessor<boolean>
  stop: Accessor<Mark | undefined>
  drag: ReturnType<typeof createDrag>
}): MarkLook {
  const { href, bodies } = useReader()
  const hues = createMemo(
    () => new Map(bodies().map(({ id }, place) => [id, hueIndexOf(place)] as const)),
  )
  const address = createMemo(() => href('/milestones/').split('?'))
  return {
    get scale() {
      return given.scale()
    },
    get left() {
      return given.left() * given.scale()
    },
    get isTimed() {
      return given.isTimed()
    },
    get stop() {
      return given.stop()?.key
    },
    get draggedDays() {
      return given.drag.dragged()?.days ?? 0
    },
    get isMovable() {
      return given.isMovable()
    },
    get today() {
      return given.today()
    },
    isDragged: given.drag.isDragged,
    hrefOf({ milestone }) {
      const [path, query] = address()
      return `${path}${milestone.id}${query ? `?${query}` : ''}`
    },
    hueOf: ({ milestone }) => hues().get(milestone.roadmap) ?? 0,
    spoken: useSpoken(given.today),
  }
}
