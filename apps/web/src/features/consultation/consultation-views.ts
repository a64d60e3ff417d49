import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { Day } from '@tributary/domain/date/day'
import {
  CALENDAR_VIEWS,
  type CalendarView,
  daysOfTime,
  TIME_PARAM,
  timeAsked,
  timeInView,
  timesHolding,
} from './calendar-times.ts'

export type ConsultationView = 'table' | CalendarView

/** The part of an address that says how the consultations are looked at, and at which time. */
export type ViewSearch = Partial<Record<'view' | 'month' | 'week' | 'year', string>>

/** How an address asks to see the consultations. */
export function viewAsked({ view }: ViewSearch): ConsultationView {
  return CALENDAR_VIEWS.find(known => known === view) ?? 'table'
}

/** What to put into the address to see a time in a view. */
export function searchOf(view: CalendarView, time: string): ViewSearch {
  return { view, month: '', week: '', year: '', [TIME_PARAM[view]]: time }
}

/** What to put into the address to look in another way, as near as can be to what is in sight. */
export function switchedTo(
  view: ConsultationView,
  search: ViewSearch,
  at: { on: Day; timeZone: string; consultations: ConsultationResource[] },
): ViewSearch {
  if (view === 'table') return { view: '', month: '', week: '', year: '' }
  const from = viewAsked(search)
  if (from === 'table') return searchOf(view, timeAsked(view, undefined, at.on))
  const days = daysOfTime(from, timeAsked(from, search[TIME_PARAM[from]], at.on))
  const holding = timesHolding(view, at.consultations, at.timeZone)
  return searchOf(view, timeInView(view, days, { on: at.on, holding }))
}
