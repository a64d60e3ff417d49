/** The addresses under which calendar programs take a feed. */
export function feedLinks(address: string, name: string) {
  const webcal = address.replace(/^https?:/, 'webcal:')
  const outlook = new URLSearchParams({ url: address, name }).toString()
  return {
    address,
    webcal,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.office.com/calendar/0/addfromweb?${outlook}`,
    outlookHome: `https://outlook.live.com/calendar/0/addfromweb?${outlook}`,
  }
}
