/** A day of the grid as a link to plan something on it. */
export function dayLink(of: { text: string; label: string; href: string }): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'day-link'
  link.textContent = of.text
  link.href = of.href
  link.setAttribute('aria-label', of.label)
  // The grid answers a press on a day too.
  link.addEventListener('pointerdown', press => press.stopPropagation())
  return link
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Makes one stop of all days for the keyboard: the arrows go from day to day. */
export function stepThroughDays(grid: HTMLElement): void {
  const links = daysIn(grid)
  if (links.some(({ tabIndex }) => tabIndex === -1)) return
  for (const link of links.slice(1)) link.tabIndex = -1
}

/** Goes to the day that an arrow leads to. */
export function pressAmongDays(grid: HTMLElement, press: KeyboardEvent): void {
  const links = daysIn(grid)
  const at = links.indexOf(press.target as HTMLAnchorElement)
  const next = links[at + (STEPS[press.key] ?? 0)]
  const from = links[at]
  if (!from || !next || next === from) return
  press.preventDefault()
  from.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}

function daysIn(grid: HTMLElement): HTMLAnchorElement[] {
  return [...grid.querySelectorAll<HTMLAnchorElement>('a.day-link')]
}
