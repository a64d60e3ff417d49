import type { ZoneInUse } from '../meeting/series-lines.ts'
import { coloursOf } from './body-colour.ts'
import { entryText } from './entry-text.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { bodiesOf, milestonesOf } from './names-of.ts'

const utf8 = new TextEncoder()

/** The text of an entry in UTF-8. */
export type Piece = { bytes: Uint8Array<ArrayBuffer>; zone: ZoneInUse | undefined }

/** The texts of entries under settings that differ in nothing on which a text depends but names. */
export type KeptTexts = {
  colours: ReadonlyMap<string, string>
  /** How large its texts are, in bytes; what went away is counted too. */
  size: number
  /** Takes the names of some settings for what is written from now on. */
  takeNames(settings: FeedSettings): void
  /** The text of an entry: the one that is kept, unless it tells a name that has changed. */
  pieceOf(entry: FeedEntry, settings: FeedSettings): Piece
}

/** What must be the same for a text to be the same, beside the entry and the names that it tells. */
export function styleOf({ processId, origin, messages, choice, isPrivate }: FeedSettings): string {
  const { imprecise, actions, alarm } = choice
  return JSON.stringify([processId, origin, messages.locale, imprecise, actions, alarm, isPrivate])
}

// With the names that it tells, as they were at a time.
type KeptPiece = Piece & { bodies: string[]; milestones: string[]; since: number }

type Names = {
  acronyms: ReadonlyMap<string, string>
  colours: ReadonlyMap<string, string>
  titles: ReadonlyMap<string, string>
  bodies: ReadonlyMap<string, string>
  milestones: ReadonlyMap<string, string>
}

const NONE: ReadonlyMap<string, string> = new Map()

/** Keeps texts for as long as their entries live. */
export function keptTexts(): KeptTexts {
  let names: Names = { acronyms: NONE, colours: NONE, titles: NONE, bodies: NONE, milestones: NONE }
  // Names are counted by the times that they changed: a text holds since one of those.
  let generation = 0
  const changedBodies = changes()
  const changedMilestones = changes()
  const pieces = new WeakMap<FeedEntry, KeptPiece>()

  return {
    colours: NONE,
    size: 0,
    takeNames({ acronyms, titles, renamedAt }) {
      const colours = acronyms === names.acronyms ? names.colours : coloursOf([...acronyms.keys()])
      const { bodies = NONE, milestones = NONE } = renamedAt ?? {}
      const before = names
      names = { acronyms, colours, titles, bodies, milestones }
      this.colours = colours
      const otherBodies = [
        ...differing(before.acronyms, acronyms),
        ...differing(before.colours, colours),
        ...differing(before.bodies, bodies),
      ]
      const otherMilestones = [
        ...differing(before.titles, titles),
        ...differing(before.milestones, milestones),
      ]
      if (otherBodies.length + otherMilestones.length === 0) return
      generation += 1
      changedBodies.add(otherBodies, generation)
      changedMilestones.add(otherMilestones, generation)
    },
    pieceOf(entry, settings) {
      const known = pieces.get(entry)
      if (
        known &&
        !changedBodies.anyOf(known.bodies, known.since) &&
        !changedMilestones.anyOf(known.milestones, known.since)
      ) {
        known.since = generation
        return known
      }
      const { text, zone } = entryText(entry, settings, names.colours)
      const bytes = utf8.encode(text)
      const piece: KeptPiece = {
        bytes,
        zone,
        bodies: bodiesOf(entry),
        milestones: milestonesOf(entry),
        since: generation,
      }
      this.size += bytes.length
      pieces.set(entry, piece)
      return piece
    },
  }
}

/** Which names changed, by the time of counting. */
function changes() {
  const changedIn = new Map<string, number>()
  let last = 0
  return {
    add(ids: string[], generation: number): void {
      for (const id of ids) changedIn.set(id, generation)
      if (ids.length > 0) last = generation
    },
    // All texts are asked for at every change: a look at nothing is the quickest.
    anyOf(ids: string[], since: number): boolean {
      if (last <= since) return false
      for (const id of ids) if ((changedIn.get(id) ?? 0) > since) return true
      return false
    },
  }
}

function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  if (before === after) return []
  const changed: string[] = []
  for (const [id, name] of after) if (before.get(id) !== name) changed.push(id)
  for (const id of before.keys()) if (!after.has(id)) changed.push(id)
  return changed
}
