/** The address at which a calendar is fetched: what programs offer to subscribe to is on the web all the same. */
export function plainAddress(given: string): string {
  const url = new URL(given.replace(/^webcals?:/i, 'https:'))
  url.hash = ''
  return url.href
}
