import { createAsync } from '@solidjs/router'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { getConsultations } from '../../consultation/queries.ts'
import type { Group } from '../group.ts'
import { byActionLine, byBody, byKind, byPhase, type Grouping } from './grouping.ts'

/** The lanes by what the reader chose; consultations are asked for where lanes need them. */
export function createGrouping(group: Accessor<Group>): Accessor<Grouping> {
  const { messages, preparation, bodies, past } = useReader()
  const consultations = createAsync(async () =>
    group() === 'actionLine' ? getConsultations(preparation().id, ...past()) : [],
  )
  return createMemo(() => {
    switch (group()) {
      case 'body':
        return byBody(bodies(), preparation().leads)
      case 'kind':
        return byKind(messages)
      case 'phase':
        return byPhase(preparation(), messages)
      case 'actionLine':
        return byActionLine(preparation(), consultations.latest ?? [], messages)
    }
  })
}
