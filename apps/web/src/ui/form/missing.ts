import type { Messages } from '@tributary/messages/messages'
import type { Errors, Values } from './form.tsx'

/** The errors of fields that are needed and hold nothing. */
export function missing({ t }: Messages, values: Values, names: string[]): Errors {
  const empty = names.filter(name => !String(values[name] ?? '').trim())
  return Object.fromEntries(empty.map(name => [name, t('form.missing')]))
}
