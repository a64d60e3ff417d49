import { createSignal, onCleanup } from 'solid-js'

/** How long was talked about each item, and about which one since when (milliseconds since 1970). */
type Times = { spent: Record<string, number>; now?: { item: string; since: number } | undefined }

export type Timer = {
  /** The item that is talked about. */
  current: () => string | undefined
  /** Milliseconds that were spent on an item. */
  spentOn: (item: string) => number
  /** Begins with an item; stops with it where it is talked about already. */
  turnTo: (item: string) => void
}

const SECOND = 1_000

/** The time that the items of an agenda take; it goes on through a reload of the page. */
export function createTimer(of: string): Timer {
  const kept = `tributary.timer:${of}`
  const [times, setTimes] = createSignal(read())
  const [now, setNow] = createSignal(Date.now())
  const clock = setInterval(() => setNow(Date.now()), SECOND)
  onCleanup(() => clearInterval(clock))
  const spentOn = (item: string) => {
    const { spent, now: running } = times()
    const going = running?.item === item ? Math.max(0, now() - running.since) : 0
    return (spent[item] ?? 0) + going
  }
  return {
    current: () => times().now?.item,
    spentOn,
    turnTo(item) {
      const at = Date.now()
      setNow(at)
      const { spent, now: running } = times()
      const next: Times = {
        spent: running ? { ...spent, [running.item]: spentOn(running.item) } : spent,
        now: running?.item === item ? undefined : { item, since: at },
      }
      setTimes(next)
      sessionStorage.setItem(kept, JSON.stringify(next))
    },
  }

  function read(): Times {
    try {
      return JSON.parse(sessionStorage.getItem(kept) ?? '') as Times
    } catch {
      return { spent: {} }
    }
  }
}
