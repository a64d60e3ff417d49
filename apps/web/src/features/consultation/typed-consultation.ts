import type { Consultation } from '@tributary/domain/consultation/consultation'
import { precisionOf } from '@tributary/domain/date/partial-date'
import type { DateFields } from '@tributary/domain/date/when'
import type { Values } from '../../ui/form/form.tsx'
import { saidIn } from '../change/thing-values.ts'

/** Stands for one that is not made yet: no id has a capital. */
export const NEW = 'NEW'

/**
 * The consultation that a form describes so far, as far as clashes follow from it; nothing until
 * its date can be read. What is not chosen yet clashes with nothing.
 */
export function typedConsultation(
  id: string | undefined,
  values: Values,
  zone: string,
): Consultation | undefined {
  const { fields, date } = saidIn('consultation', values, zone)
  if (!date?.ok) return undefined
  const typed = fields as Partial<Consultation> & DateFields
  return {
    ...BLANK,
    ...typed,
    inputs: typed.inputs?.filter(({ delivered = '' }) => precisionOf(delivered)),
    id: id ?? NEW,
  }
}

const BLANK = {
  title: '',
  format: 'in-person',
  organisers: [],
  region: '',
  stakeholderGroups: [],
  questions: [],
  feedsInto: [],
  confidence: 'unverified',
} as const satisfies Partial<Consultation>
