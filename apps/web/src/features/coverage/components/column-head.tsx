import type { Covered } from '@tributary/domain/consultation/coverage'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { useColumnName } from '../column-name.ts'

/** The head of a column; what its code stands for is said below the matrix. */
export function ColumnHead(props: { by: Covered; column: string }) {
  const { messages } = useReader()
  const columnName = useColumnName()
  const name = () => {
    const said = columnName(props.by, props.column)
    return said.charAt(0).toLocaleUpperCase(messages.intlLocale) + said.slice(1)
  }
  return (
    <th
      scope="col"
      class="min-w-20 border-b border-line-strong px-2 py-2 text-start align-bottom text-xs font-semibold text-soft"
    >
      {props.by === 'organisers' ? <BodyMark id={props.column} /> : name()}
    </th>
  )
}
