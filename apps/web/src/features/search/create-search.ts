import type { Problem } from '@tributary/contract/problem'
import type { SearchAnswer } from '@tributary/contract/search/schema'
import { searchWordsIn } from '@tributary/domain/search/search-words'
import { createSignal, onCleanup } from 'solid-js'
import { problemOf } from '../../api.ts'
import { searchProcess } from './queries.ts'

/** What was found for which words, or why nothing could be. */
export type Found = { q: string; groups: SearchAnswer['groups']; problem?: Problem }

// Long enough that a word typed in one go asks once or twice.
const PAUSE = 120

/** A search that follows what is typed: the latest words count, in whatever order answers come. */
export function createSearch(process: () => string) {
  const [typed, setTyped] = createSignal('')
  const [found, setFound] = createSignal<Found>()
  const [isBusy, setBusy] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()
  onCleanup(stop)

  function stop() {
    clearTimeout(timer)
    asking.abort()
    asking = new AbortController()
  }

  /** Asks at once for what is typed; done when it is answered, or when something else is typed. */
  async function ask(): Promise<void> {
    stop()
    const { signal } = asking
    const q = typed().trim()
    if (searchWordsIn(q).length === 0) {
      setBusy(false)
      setFound(undefined)
      return
    }
    setBusy(true)
    const next = await searchProcess(process(), q, signal).then(
      ({ groups }): Found => ({ q, groups }),
      (error): Found | undefined =>
        signal.aborted ? undefined : { q, groups: [], problem: problemOf(error) },
    )
    if (signal.aborted || !next) return
    setBusy(false)
    setFound(next)
  }

  return {
    typed,
    found,
    isBusy,
    ask,
    /** Whether what was found is for what is typed. */
    isCurrent: () => found()?.q === typed().trim(),
    type(text: string) {
      setTyped(text)
      stop()
      timer = setTimeout(() => void ask(), PAUSE)
    },
  }
}
