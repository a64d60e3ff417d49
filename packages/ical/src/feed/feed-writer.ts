import { vtimezone } from '../zone/vtimezone.ts'
import { noEntries, openingLines, zoneLines } from './calendar-lines.ts'
import { entriesInFeed } from './entries-in-feed.ts'
import type { FeedEntry, FeedSettings } from './feed.ts'
import { type FeedPart, partOf, partsOf } from './feed-parts.ts'
import { fingerprint } from './fingerprint.ts'
import { type KeptTexts, keptTexts, type Piece, styleOf } from './kept-texts.ts'

/**
 * A feed in UTF-8, in parts that follow one another. Its tag is the same for the same feed, on every
 * instance, and another for another.
 */
export type WrittenFeed = { parts: FeedPart[]; tag: string }

/** Writes feeds, and keeps the text of each entry for the next time. */
export type FeedWriter = {
  /**
   * A feed as RFC 5545 and RFC 7986 have it: those of the entries that belong to it, in the order
   * given. The same entries and settings give the same bytes. There is no METHOD: a feed
   * is no scheduling message, and PUBLISH would ask for an ORGANIZER (RFC 5546, 3.2.1).
   *
   * An entry that is the same object as before is not written anew, unless a name that it tells
   * became another: neither entries nor maps of names may be changed in place. Parts of `before`,
   * as that feed was written last, are taken over where their entries are as they were.
   */
  write(entries: readonly FeedEntry[], settings: FeedSettings, before?: WrittenFeed): WrittenFeed
}

const CLOSING = partOf('END:VCALENDAR\r\n')
const MOST_BYTES = 64 * 2 ** 20
const MOST_ZONES = 1_000

/** A writer of feeds that keeps texts of about `mostBytes`; those of settings long not asked for go first. */
export function feedWriter({ mostBytes = MOST_BYTES } = {}): FeedWriter {
  // The longest unused first.
  const styles = new Map<string, KeptTexts>()
  const zones = new Map<string, string>()

  function textsFor(settings: FeedSettings): KeptTexts {
    const style = styleOf(settings)
    const texts = styles.get(style) ?? keptTexts()
    styles.delete(style)
    styles.set(style, texts)
    texts.takeNames(settings)
    return texts
  }

  function makeRoom(): void {
    let size = 0
    for (const texts of styles.values()) size += texts.size
    for (const [style, texts] of styles) {
      if (size <= mostBytes || styles.size === 1) return
      styles.delete(style)
      size -= texts.size
    }
  }

  function zoneText(timeZone: string, first: number, last: number): string {
    const key = `${timeZone} ${first} ${last}`
    let text = zones.get(key)
    if (text === undefined) {
      if (zones.size === MOST_ZONES) zones.clear()
      text = vtimezone(timeZone, first, last)
      zones.set(key, text)
    }
    return text
  }

  return {
    write(entries, settings, before) {
      const texts = textsFor(settings)
      const pieces: Piece[] = []
      for (const entry of entriesInFeed(entries, settings)) {
        const piece = texts.pieceOf(entry, settings)
        if (piece.bytes.length > 0) pieces.push(piece)
      }
      makeRoom()
      const zonesInUse = pieces.length === 0 ? noEntries() : zoneLines(pieces, zoneText)
      const opening = partOf(`${openingLines(settings, texts.colours)}${zonesInUse}`)
      const parts = [opening, ...partsOf(pieces, before), CLOSING]
      return { parts, tag: fingerprint(parts.map(({ tag }) => tag).join()) }
    },
  }
}
