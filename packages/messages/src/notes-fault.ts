import { dateRefusal, type RefusedDate } from './date-reading.ts'
import type { Messages } from './messages.ts'

/** Why a line of notes cannot be taken, as the domain says it. */
export type NotesTrouble =
  | { reason: 'empty' | 'too_long' | 'unsafe' | 'many_people' }
  | { reason: 'unknown_name'; name: string }
  | { reason: 'withdrawn'; body: string }
  | { reason: 'date'; text: string; refusal: RefusedDate | { reason: 'many_days' } }

/** What is wrong with a line of notes, and what to do. */
export function notesFault(
  messages: Messages,
  fault: NotesTrouble,
  acronym: (body: string) => string,
): string {
  const { t } = messages
  switch (fault.reason) {
    case 'unknown_name':
      return fault.name === ''
        ? t('notes.fault.unknown_nobody')
        : t('notes.fault.unknown_name', { name: fault.name })
    case 'withdrawn':
      return t('notes.fault.withdrawn', { body: acronym(fault.body) })
    case 'date': {
      const { refusal } = fault
      if (refusal.reason === 'many_days') return t('notes.fault.many_days')
      return t('notes.fault.date', { why: dateRefusal(messages, refusal) })
    }
    default:
      return t(`notes.fault.${fault.reason}`)
  }
}
