import type { Covered } from '@tributary/domain/consultation/coverage'
import { useReader } from '../../reader.tsx'

/** How the columns of the matrix are called: short, as their heads and sentences want it. */
export function useColumnName(): (by: Covered, column: string) => string {
  const { messages, acronym } = useReader()
  return (by, column) => {
    switch (by) {
      case 'groups':
        return messages.term('group', column)
      case 'organisers':
        return acronym(column)
      default:
        return column.toUpperCase()
    }
  }
}
