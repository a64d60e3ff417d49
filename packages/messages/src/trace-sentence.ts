import { writeDate } from './date.ts'
import type { Messages } from './messages.ts'

type Traced = {
  output: string
  by: string
  delivered: string[]
  held: string[]
  due: string[]
  late: string[]
}

/** What has come to an output, what is due and what is late, in one sentence. */
export function traceSentence(
  messages: Messages,
  { output, by, delivered, held, due, late }: Traced,
  title: (id: string) => string,
): string {
  return messages.t('traceability.output', {
    output: title(output),
    by: writeDate(messages, { start: by, precision: 'day' }),
    delivered: delivered.length,
    held: held.length,
    due: due.length,
    late: late.length,
  })
}
