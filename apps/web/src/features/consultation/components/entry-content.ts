/** What stands in an entry of the grid besides its edge. */
export type EntryText = {
  title: string
  /** The acronym of the body that hosts it. */
  body: string
  /** Its clashes in words, and how much the worst weighs. */
  clash?: { text: string; severity: 'high' | 'medium' | 'low' } | undefined
}

/** The nodes of an entry: its title, then its hours, whose it is, and whether it clashes. */
export function entryContent({ title, body, clash }: EntryText, hours: string): Node[] {
  const about = element('div', 'entry-about', '')
  if (hours) about.append(element('time', 'entry-hours', hours), ' ')
  if (body) about.append(element('span', 'entry-body', body), ' ')
  if (clash) about.append(element('span', `entry-clash is-${clash.severity}`, clash.text))
  return [element('h4', 'ec-event-title', title), about]
}

function element(tag: string, look: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = look
  made.textContent = text
  return made
}
