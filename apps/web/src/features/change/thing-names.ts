import { createAsync } from '@solidjs/router'
import type { Fields } from '@tributary/domain/change/change'
import type { NameOf } from '@tributary/messages/field-words'
import { useReader } from '../../reader.tsx'
import { getMilestones } from '../milestone/queries.ts'

const MILESTONES = ['dependsOn', 'lags', 'contributesTo', 'feedsInto', 'goal', 'milestone']
const BODIES = ['roadmap', 'organisers', 'responsible', 'leads', 'body']

/** Names what the fields of changes name by id; milestones are asked for where one is named. */
export function useThingNames(fields: () => Fields[]): NameOf {
  const { preparation, past, acronym } = useReader()
  const namesMilestones = () => fields().some(after => MILESTONES.some(name => name in after))
  const milestones = createAsync(
    async () => (namesMilestones() ? getMilestones(preparation().id, ...past()) : []),
    { initialValue: [] },
  )
  return (field, id) => {
    if (BODIES.includes(field)) return acronym(id)
    if (!MILESTONES.includes(field)) return undefined
    return milestones().find(milestone => milestone.id === id)?.title
  }
}
