import { type Accessor, createMemo } from 'solid-js'
import type { Lanes } from './create-lanes.ts'
import type { Mark } from './lanes.ts'
import { criticalLinks, linksOf } from './links.ts'

/** The dependencies that are drawn: of the mark pointed at, and of the critical path. */
export function createLinks(
  { marks, waiting, conflicts }: Lanes,
  pointed: Accessor<Mark | undefined>,
  criticalPath: Accessor<readonly string[]>,
) {
  const own = createMemo(() => {
    const mark = pointed()
    return mark ? linksOf(mark, marks(), waiting(), conflicts()) : []
  })
  const path = createMemo(() => criticalLinks(criticalPath(), marks()))
  return {
    own,
    path,
    all: () => [...path(), ...own()],
  }
}
