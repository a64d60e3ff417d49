import { tzlib_get_ical_block } from 'timezones-ical-library'

/** The VTIMEZONE of an IANA zone with its CRLFs, from current zone data. */
export function vtimezone(timeZone: string): string {
  const [block] = tzlib_get_ical_block(timeZone) as string[]
  if (!block) throw new RangeError(`No zone data for ${timeZone}`)
  return `${block.trimEnd()}\r\n`
}
