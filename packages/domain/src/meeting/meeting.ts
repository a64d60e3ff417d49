import type { Sourced } from '../confidence.ts'
import type { DateFields } from '../date/when.ts'

export const MEETING_STATUSES = ['tentative', 'confirmed', 'cancelled'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]

/** A planning meeting among bodies; the first organiser hosts. */
export type Meeting = DateFields &
  Sourced & {
    id: string
    title: string
    organisers: string[]
    place?: string | undefined
    status?: MeetingStatus | undefined
  }

/** What a meeting decided. */
export type Decision = {
  id: string
  meeting: string
  text: string
}
