import { useSearchParams } from '@solidjs/router'
import type { BodyResource } from '@tributary/contract/body/schema'
import type { ProcessResource } from '@tributary/contract/process/schema'
import { type Day, dayIn, isDay } from '@tributary/domain/date/day'
import { momentOf } from '@tributary/domain/date/moment'
import type { Messages } from '@tributary/messages/messages'
import { type Accessor, createContext, type JSX, useContext } from 'solid-js'
import { texts } from './texts.ts'

const REMEMBERED = 'tributary.zone'

/** Who looks, from where and on which day: what every page needs to say a date right. */
export type Reader = {
  messages: Messages
  t: Messages['t']
  preparation: Accessor<ProcessResource>
  bodies: Accessor<BodyResource[]>
  /** The acronym of a body, or its id where it is unknown. */
  acronym: (id: string) => string
  /** IANA zone in which times are shown. */
  timeZone: Accessor<string>
  setTimeZone: (zone: string) => void
  /** The day that is today for this reader, in their zone. */
  on: Accessor<Day>
  /** The day asked for in the address, if any. */
  travelledTo: Accessor<Day | undefined>
  travelTo: (day: Day | undefined) => void
  /** The past moment (a day or an instant) of which the record is shown, if not the present one. */
  asOf: Accessor<string | undefined>
  /** The same, to add to what a query is asked. */
  past: Accessor<Past>
  /** Shows the record of a moment, looked at from its day; without one, the present record. */
  showAsOf: (moment: string | undefined) => void
  /** The address of a place of the process, with the reader's day and zone kept. */
  href: (path: string) => string
}

export type Past = [] | [asOf: string]

const ReaderContext = createContext<Reader>()

/** The reader of the process that is open, if one is. */
export function useOpenedReader(): Reader | undefined {
  return useContext(ReaderContext)
}

/** The texts in the reader's language, on any page. */
export function useMessages(): Messages {
  return useContext(ReaderContext)?.messages ?? texts
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('useReader is used outside ReaderProvider')
  return reader
}

export function ReaderProvider(props: {
  preparation: ProcessResource
  bodies: BodyResource[]
  children: JSX.Element
}) {
  const [search, setSearch] = useSearchParams<{ on: string; zone: string; asOf: string }>()
  const messages = texts
  const timeZone = () => zoneIn(search)
  const travelledTo = () => (search.on && isDay(search.on) ? search.on : undefined)
  const reader: Reader = {
    messages,
    t: messages.t,
    preparation: () => props.preparation,
    bodies: () => props.bodies,
    acronym: id => props.bodies.find(body => body.id === id)?.acronym ?? id,
    timeZone,
    setTimeZone(zone) {
      localStorage.setItem(REMEMBERED, zone)
      setSearch({ zone: zone === ownZone() ? undefined : zone }, { replace: true })
    },
    on: () => dayOf(search),
    travelledTo,
    travelTo: day => setSearch({ on: day }),
    asOf: () => pastIn(search)[0],
    past: () => pastIn(search),
    showAsOf(moment) {
      const on = moment && (isDay(moment) ? moment : dayIn(moment, timeZone()))
      setSearch({ asOf: moment, on })
    },
    href(path) {
      const kept = new URLSearchParams()
      if (search.on) kept.set('on', search.on)
      if (search.zone) kept.set('zone', search.zone)
      for (const moment of pastIn(search)) kept.set('asOf', moment)
      const query = kept.toString()
      const address = `/${props.preparation.id}${path}`
      return query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address
    },
  }
  return <ReaderContext.Provider value={reader}>{props.children}</ReaderContext.Provider>
}

type Asked = {
  on?: string | undefined
  zone?: string | undefined
  asOf?: string | undefined
}

/** The past moment that an address asks for, if it does. */
export function pastIn({ asOf }: Asked): Past {
  if (asOf === undefined) return []
  const moment = isDay(asOf) ? asOf : momentOf(asOf)
  return moment === undefined ? [] : [moment]
}

/** Takes a zone for times in this browser, unless another one was chosen in it. */
export function suggestZone(zone: string): void {
  if (remembered() === undefined) localStorage.setItem(REMEMBERED, zone)
}

/** Takes a zone for times in this browser; without one, the browser's own. */
export function rememberZone(zone: string | null): void {
  if (zone === null) localStorage.removeItem(REMEMBERED)
  else localStorage.setItem(REMEMBERED, zone)
}

/** The zone that an address asks for, else the one chosen before, else the browser's own. */
export function zoneIn({ zone }: Asked): string {
  return validZone(zone) ?? validZone(remembered()) ?? ownZone()
}

/** The day that an address asks for, else today in its zone. */
export function dayOf(asked: Asked): Day {
  if (asked.on && isDay(asked.on)) return asked.on
  return dayIn(Temporal.Now.instant().toString(), zoneIn(asked))
}

/** The zone that the browser runs in. */
export function ownZone(): string {
  return Temporal.Now.timeZoneId()
}

function remembered(): string | undefined {
  return localStorage.getItem(REMEMBERED) ?? undefined
}

function validZone(zone: string | undefined): string | undefined {
  if (!zone) return undefined
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone
  } catch {
    return undefined
  }
}
