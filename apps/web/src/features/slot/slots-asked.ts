import { addDays, type Day, daysBetween, isDay } from '@tributary/domain/date/day'

/** How the address of the page asks for times. */
export type SlotsAsked = Partial<
  Record<
    'bodies' | 'people' | 'from' | 'to' | 'minutes' | 'free' | 'series' | 'every' | 'day' | 'at',
    string
  >
>

/** What is asked for: who, how long, within which days, one meeting or a series. */
export type AskedTimes = {
  bodies: string[]
  people: string[]
  from: Day
  to: Day
  minutes: number
  free: boolean
  /** How many meetings; 1 for one. */
  meetings: number
  every: number
}

/** How many days are looked at where nobody says otherwise, from the day after on. */
const AHEAD = 14
const MOST = { days: 92, daysOfSeries: 14, minutes: 1_440, meetings: 26, every: 13 }
export const LENGTHS = [15, 30, 45, 60, 90, 120, 180]

/** What an address asks for; all bodies and the next two weeks where it says nothing. */
export function timesAsked(search: SlotsAsked, bodies: { id: string }[], on: Day): AskedTimes {
  const listed = (text: string | undefined) => (text ?? '').split(',').filter(Boolean)
  const known = listed(search.bodies).filter(id => bodies.some(body => body.id === id))
  const isAsked = search.bodies !== undefined || search.people !== undefined
  const meetings = within(search.series, 1, 1, MOST.meetings)
  const from = search.from && isDay(search.from) ? search.from : addDays(on, 1)
  const to =
    search.to && isDay(search.to) && search.to >= from ? search.to : addDays(from, AHEAD - 1)
  const most = meetings > 1 ? MOST.daysOfSeries : MOST.days
  return {
    bodies: isAsked ? known : bodies.map(({ id }) => id),
    people: listed(search.people),
    from,
    to: daysBetween(from, to) < most ? to : addDays(from, most - 1),
    minutes: within(search.minutes, 60, 5, MOST.minutes),
    free: search.free === 'true',
    meetings,
    every: within(search.every, 1, 1, MOST.every),
  }
}

function within(text: string | undefined, otherwise: number, least: number, most: number): number {
  const number = Number(text)
  return Number.isInteger(number) && number >= least && number <= most ? number : otherwise
}
