import type { Day } from '@tributary/domain/date/day'
import type { AgendaItem, Paper } from '@tributary/domain/meeting/meeting'

/** An item of an agenda as it is written in its form. */
export type WrittenItem = {
  title: string
  owner: string
  minutes: string
  /** One a line: a title and an address. */
  papers: string
  isStanding: boolean
}

export function writtenItem(item?: AgendaItem): WrittenItem {
  return {
    title: item?.title ?? '',
    owner: item?.owner ?? '',
    minutes: item?.minutes === undefined ? '' : String(item.minutes),
    papers: (item?.papers ?? []).map(({ title, url }) => `${title} ${url}`).join('\n'),
    isStanding: item !== undefined && item.on === undefined,
  }
}

export type ReadItem =
  | { ok: true; item: AgendaItem }
  | { ok: false; faults: { minutes?: true; papers?: true } }

/** Reads what was written, for the meeting `on` of a series; what the form has no field for stays. */
export function readItem(
  { title, owner, minutes, papers, isStanding }: WrittenItem,
  { id, on, before }: { id: string; on: Day | undefined; before?: AgendaItem | undefined },
): ReadItem {
  const length = minutes.trim() === '' ? undefined : Number(minutes)
  const isLength =
    length === undefined || (Number.isInteger(length) && length >= 1 && length <= 1_440)
  const lines = papers.split('\n').filter(line => line.trim() !== '')
  const read = lines.flatMap(line => paperIn(line) ?? [])
  const faults = {
    ...(!isLength && { minutes: true as const }),
    ...(read.length < lines.length && { papers: true as const }),
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const day = isStanding ? undefined : (before?.on ?? on)
  return {
    ok: true,
    item: {
      id,
      title: title.trim(),
      ...(owner !== '' && { owner }),
      ...(length !== undefined && { minutes: length }),
      ...(read.length > 0 && { papers: read }),
      ...(day !== undefined && { on: day }),
      ...(before?.closedOn !== undefined && { closedOn: before.closedOn }),
    },
  }
}

/** The items with one of them a place up or down among those that are shown. */
export function moved(
  agenda: AgendaItem[],
  id: string,
  shown: readonly string[],
  by: 1 | -1,
): AgendaItem[] {
  const other = shown[shown.indexOf(id) + by]
  const [from, to] = [id, other].map(one => agenda.findIndex(item => item.id === one))
  if (from === undefined || to === undefined || from < 0 || to < 0) return agenda
  const next = [...agenda]
  const [item] = next.splice(from, 1)
  if (item) next.splice(to, 0, item)
  return next
}

function paperIn(line: string): Paper | undefined {
  const [, title, url] = /^\s*(.*?)\s*(https?:\/\/\S+)\s*$/.exec(line) ?? []
  if (title === undefined || url === undefined || !URL.canParse(url)) return undefined
  return { title: title === '' ? url : title, url }
}
