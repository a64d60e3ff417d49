import { isZone } from '@tributary/domain/date/is-zone'

// The names by which Outlook and Exchange call zones, from CLDR's windowsZones (territory 001).
const WINDOWS_ZONES = `
Arab Standard Time=Asia/Riyadh
Arabian Standard Time=Asia/Dubai
Argentina Standard Time=America/Buenos_Aires
AUS Eastern Standard Time=Australia/Sydney
Bangladesh Standard Time=Asia/Dhaka
Cape Verde Standard Time=Atlantic/Cape_Verde
Caucasus Standard Time=Asia/Yerevan
Central America Standard Time=America/Guatemala
Central Asia Standard Time=Asia/Bishkek
Central Europe Standard Time=Europe/Budapest
Central European Standard Time=Europe/Warsaw
Central Standard Time=America/Chicago
Central Standard Time (Mexico)=America/Mexico_City
China Standard Time=Asia/Shanghai
E. Africa Standard Time=Africa/Nairobi
E. South America Standard Time=America/Sao_Paulo
Eastern Standard Time=America/New_York
Egypt Standard Time=Africa/Cairo
FLE Standard Time=Europe/Kiev
Georgian Standard Time=Asia/Tbilisi
GMT Standard Time=Europe/London
Greenwich Standard Time=Atlantic/Reykjavik
GTB Standard Time=Europe/Bucharest
India Standard Time=Asia/Calcutta
Iran Standard Time=Asia/Tehran
Israel Standard Time=Asia/Jerusalem
Jordan Standard Time=Asia/Amman
Korea Standard Time=Asia/Seoul
Middle East Standard Time=Asia/Beirut
Morocco Standard Time=Africa/Casablanca
Mountain Standard Time=America/Denver
Myanmar Standard Time=Asia/Rangoon
Nepal Standard Time=Asia/Katmandu
New Zealand Standard Time=Pacific/Auckland
Pacific SA Standard Time=America/Santiago
Pacific Standard Time=America/Los_Angeles
Pakistan Standard Time=Asia/Karachi
Romance Standard Time=Europe/Paris
Russian Standard Time=Europe/Moscow
SA Eastern Standard Time=America/Cayenne
SA Pacific Standard Time=America/Bogota
SA Western Standard Time=America/La_Paz
SE Asia Standard Time=Asia/Bangkok
Singapore Standard Time=Asia/Singapore
South Africa Standard Time=Africa/Johannesburg
Sri Lanka Standard Time=Asia/Colombo
Taipei Standard Time=Asia/Taipei
Tokyo Standard Time=Asia/Tokyo
Turkey Standard Time=Europe/Istanbul
UTC=Etc/UTC
W. Central Africa Standard Time=Africa/Lagos
W. Europe Standard Time=Europe/Berlin
West Asia Standard Time=Asia/Tashkent
`

const ZONES = new Map(
  WINDOWS_ZONES.trim()
    .split('\n')
    .map(line => line.split('=') as [string, string]),
)

/** The IANA zone that a calendar means by a TZID; undefined where it is its own. */
export function zoneOfTzid(tzid: string): string | undefined {
  const name = tzid.replace(/^"|"$/g, '')
  // "/freeassociation.sourceforge.net/Europe/Paris" ends in the name.
  const tail = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_+-]+(\/[A-Z][A-Za-z_]+)?$/.exec(name)?.[0]
  return [name, ZONES.get(name), tail].find(zone => zone !== undefined && isZone(zone))
}
