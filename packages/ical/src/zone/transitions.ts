/** A change of a zone's offset: its instant and the offsets around it, in seconds east of UTC. */
export type Transition = { epochSeconds: number; from: number; to: number }

/** The offset of an IANA zone as a year begins, and its changes until another begins, in order. */
export function transitionsOf(
  timeZone: string,
  fromYear: number,
  untilYear: number,
): { initial: number; transitions: Transition[] } {
  let at = Temporal.PlainDate.from({ year: fromYear, month: 1, day: 1 }).toZonedDateTime(timeZone)
  const end = Temporal.PlainDate.from({ year: untilYear, month: 1, day: 1 }).toZonedDateTime(
    timeZone,
  )
  const initial = at.offsetNanoseconds / 1e9
  const transitions: Transition[] = []
  for (let from = initial; ; ) {
    const next = at.getTimeZoneTransition('next')
    if (!next || Temporal.ZonedDateTime.compare(next, end) >= 0) return { initial, transitions }
    const to = next.offsetNanoseconds / 1e9
    if (to !== from) transitions.push({ epochSeconds: next.epochMilliseconds / 1_000, from, to })
    from = to
    at = next
  }
}
