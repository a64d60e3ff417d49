/** Whether a calendar can be fetched there: on the web, without a password in the address. */
export function isCalendarAddress(text: string): boolean {
  const url = URL.parse(text.replace(/^webcals?:/i, 'https:'))
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    url.username === '' &&
    url.password === ''
  )
}
