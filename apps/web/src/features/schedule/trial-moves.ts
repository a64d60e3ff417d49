import { createAsync, useSearchParams } from '@solidjs/router'
import type { Draft } from '@tributary/contract/draft/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Problem } from '@tributary/contract/problem'
import type { Move } from '@tributary/domain/schedule/move'
import { readMoves, writeMoves } from '@tributary/domain/schedule/written-moves'
import { type Accessor, createEffect, createMemo, createSignal, on as onChange } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getDraft } from '../draft/queries.ts'

/** How the address says that all moves of a draft are taken back. */
const NO_MOVES = '-'

/**
 * The moves that are tried out. They stand in the address, so that a link says all: `draft` opens
 * the sandbox, and `moves` says what is moved. Without it, a kept draft is as it was kept.
 */
export function createTrialMoves(milestoneOf: (id: string) => MilestoneResource | undefined) {
  const { preparation } = useReader()
  const [search, setSearch] = useSearchParams<{ draft: string; moves: string; move: string }>()
  const opened = createAsync(
    async () => {
      const { draft } = search
      return draft && draft !== 'new' ? getDraft(preparation().id, draft) : null
    },
    { initialValue: null },
  )
  const draft = (): Draft | undefined => {
    const found = opened.latest
    return found && 'draft' in found && found.draft.id === search.draft ? found.draft : undefined
  }
  const asked = createMemo(() => readMoves(search.moves === NO_MOVES ? '' : (search.moves ?? '')))
  const said = createMemo(() => (search.moves ? asked().moves : (draft()?.moves ?? [])))
  const isThere = ({ milestone }: Move) => {
    const found = milestoneOf(milestone)
    return found !== undefined && found.status !== 'cancelled'
  }
  const isReadOnly = () => (draft()?.status ?? 'open') !== 'open'

  // What was tried before, and what was undone.
  const [past, setPast] = createSignal<string[]>([])
  const [future, setFuture] = createSignal<string[]>([])
  createEffect(
    onChange(
      () => search.draft,
      () => {
        setPast([])
        setFuture([])
      },
      { defer: true },
    ),
  )
  let isSwitched = false

  return {
    isOpen: () => Boolean(search.draft),
    isReadOnly,
    draft,
    /** Why a draft that was asked for cannot be opened. */
    problem: (): Problem | undefined => {
      const found = opened.latest
      return found && 'problem' in found && search.draft !== 'new' ? found.problem : undefined
    },
    moves: createMemo(() => said().filter(isThere)),
    /** What the address says that cannot be read, and what is moved that is not there. */
    unread: () => asked().unread,
    lost: () => said().filter(move => !isThere(move)),
    /** Whether it is something else than what was kept. */
    isUnsaved: () => search.moves !== undefined || draft() === undefined,
    /** The milestone that somebody came here to move. */
    chosen: () => search.move ?? '',
    put,
    takeBack: (id: string) => put(said().filter(({ milestone }) => milestone !== id)),
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
    undo: () => step(past, setPast, setFuture),
    redo: () => step(future, setFuture, setPast),
    open: () => go({ draft: 'new' }),
    close: () => go({ ...AS_KEPT, draft: undefined }),
    /** Shows a draft as it was kept. */
    show: (id: string) => setSearch({ ...AS_KEPT, draft: id }, { scroll: false }),
    /** Whether somebody has just opened or closed it: what stands there now takes the focus. */
    takesFocus() {
      const takes = isSwitched
      isSwitched = false
      return takes
    },
  }

  function put(next: Move[]): void {
    if (isReadOnly()) return
    setPast([...past(), search.moves ?? ''])
    setFuture([])
    write(writeMoves(next) || NO_MOVES)
  }

  function step(from: Accessor<string[]>, setFrom: Put, setTo: Change): void {
    const last = from().at(-1)
    if (last === undefined) return
    setFrom(from().slice(0, -1))
    setTo(list => [...list, search.moves ?? ''])
    write(last)
  }

  function write(text: string): void {
    const kept = writeMoves(draft()?.moves ?? []) || NO_MOVES
    setSearch({ moves: text === kept ? '' : text }, { replace: true, scroll: false })
  }

  function go(asked: Record<string, string | undefined>): void {
    isSwitched = true
    setSearch(asked, { scroll: false })
  }
}

const AS_KEPT = { moves: undefined, move: undefined }

type Put = (list: string[]) => unknown
type Change = (change: (list: string[]) => string[]) => unknown
