import { createAsync, useSearchParams } from '@solidjs/router'
import type { Draft } from '@tributary/contract/draft/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import type { Problem } from '@tributary/contract/problem'
import type { Day } from '@tributary/domain/date/day'
import { moveBetween } from '@tributary/domain/date/move-between'
import { startingOn } from '@tributary/domain/date/starting-on'
import type { DateFields } from '@tributary/domain/date/when'
import { asItWouldBe, slippedTo } from '@tributary/domain/schedule/as-it-would-be'
import type { Move } from '@tributary/domain/schedule/move'
import type { Ripple } from '@tributary/domain/schedule/ripple'
import { readMoves, writeMoves } from '@tributary/domain/schedule/written-moves'
import { type Accessor, createEffect, createMemo, createSignal, on as onChange } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { getDraft } from '../draft/queries.ts'
import type { Ghosts } from '../milestone/ghosts.ts'
import { scheduleOn } from '../milestone/process-schedule.ts'
import { createFinder, createStanding } from './standing.ts'

/** How the address says that all moves of a draft are taken back. */
const NO_MOVES = '-'

/** A sandbox: moves that are tried out, and what they would do. */
export type Trial = ReturnType<typeof createTrial>

/**
 * The sandbox of the roadmaps: `draft` in the address opens it, and `moves` holds what is tried
 * out, so that a link says all. Without `moves`, a kept draft is shown as it was kept.
 */
export function createTrial(milestones: Accessor<MilestoneResource[]>) {
  const { preparation, bodies, on } = useReader()
  const [search, setSearch] = useSearchParams<{ draft: string; moves: string; move: string }>()
  const isOpen = () => Boolean(search.draft)
  let isSwitched = false
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
  const milestoneOf = createFinder(milestones)
  const standing = createStanding(milestones)
  const asked = createMemo(() => readMoves(search.moves === NO_MOVES ? '' : (search.moves ?? '')))
  const said = createMemo(() => (search.moves ? asked().moves : (draft()?.moves ?? [])))
  const isThere = ({ milestone }: Move) => {
    const found = milestoneOf(milestone)
    return found !== undefined && found.status !== 'cancelled'
  }
  const moves = createMemo(() => said().filter(isThere))
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

  const schedule = () => standing().record ?? standing().ahead
  const rippled = createMemo(() => (isOpen() ? schedule()?.ripple(moves()) : undefined))
  const ripple = (): Ripple | undefined => {
    const found = rippled()
    return found?.ok ? found.ripple : undefined
  }
  const wouldBe = createMemo(() =>
    isOpen() ? asItWouldBe(milestones(), moves(), ripple()?.slips ?? []) : milestones(),
  )

  return {
    isOpen,
    isReadOnly,
    draft,
    moves,
    ripple,
    milestoneOf,
    standing,
    /** Why a draft that was asked for cannot be opened. */
    problem: (): Problem | undefined => {
      const found = opened.latest
      return found && 'problem' in found && search.draft !== 'new' ? found.problem : undefined
    },
    /** Why the moves cannot be tried out. */
    faults: () => {
      const found = rippled()
      return found && !found.ok ? found.faults : []
    },
    /** What the address says that cannot be read, and what is moved that is not there. */
    unread: () => asked().unread,
    lost: () => said().filter(move => !isThere(move)),
    /** Whether it is something else than what was kept. */
    isUnsaved: () => search.moves !== undefined || draft() === undefined,
    /** The milestone that somebody came here to move. */
    chosen: () => search.move ?? '',
    /** All milestones as they would be: moved, and slipped as far as they must. */
    milestones: wouldBe,
    schedule: createMemo(() => {
      if (!isOpen()) return schedule()
      const lookedFrom = standing().isReached ? undefined : on()
      const asks = { goal: preparation().goal, bodies: bodies(), on: lookedFrom }
      const found = scheduleOn(wouldBe(), asks)
      return found.ok ? found.schedule : schedule()
    }),
    ghosts: createMemo((): Ghosts | undefined => {
      if (!isOpen()) return undefined
      const moved = new Set([...moves(), ...(ripple()?.slips ?? [])].map(one => one.milestone))
      return new Map(
        wouldBe().flatMap(after => {
          const before = moved.has(after.id) ? milestoneOf(after.id) : undefined
          if (!before) return []
          return [[after.id, { date: before, days: moveBetween(before, after)?.days ?? 0 }]]
        }),
      )
    }),
    moveTo,
    /** Moves a milestone so that it starts on a day, as it was dragged. */
    drag(id: string, day: Day) {
      const known = milestoneOf(id)
      if (known) moveTo(id, startingOn(said().find(byId(id)) ?? known, day))
    },
    takeBack: (id: string) => put(said().filter(move => move.milestone !== id)),
    /** Makes each slip a move of its own. */
    takeSlips() {
      const slips = (ripple()?.slips ?? []).flatMap(({ milestone, to }) => {
        const known = milestoneOf(milestone)
        return known ? [{ milestone, ...slippedTo(dateOf(known), to) }] : []
      })
      put([...moves(), ...slips])
    },
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
    undo: () => step(past, setPast, setFuture),
    redo: () => step(future, setFuture, setPast),
    open() {
      isSwitched = true
      setSearch({ draft: 'new' }, { scroll: false })
    },
    /** Shows a draft as it was kept. */
    show: (id: string) => show({ draft: id }),
    close() {
      isSwitched = true
      show({ draft: undefined })
    },
    /** Whether somebody has just opened or closed it, so that what stands there now takes the focus. */
    takesFocus() {
      const takes = isSwitched
      isSwitched = false
      return takes
    },
  }

  function moveTo(id: string, date: DateFields): void {
    const known = milestoneOf(id)
    if (!known || isReadOnly()) return
    const others = said().filter(move => move.milestone !== id)
    const isSame = moveBetween(known, date) === undefined
    put(isSame ? others : [...others, { milestone: id, ...dateOf(date) }])
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

  function show(asked: { draft: string | undefined }): void {
    setSearch({ ...asked, moves: undefined, move: undefined }, { scroll: false })
  }
}

type Put = (list: string[]) => unknown
type Change = (change: (list: string[]) => string[]) => unknown

function byId(id: string) {
  return ({ milestone }: Move) => milestone === id
}

/** The date fields of a thing, without all else. */
function dateOf({ start, end, precision, startsAt, endsAt, timeZone }: DateFields): DateFields {
  return {
    start,
    precision,
    ...(end !== undefined && { end }),
    ...(startsAt !== undefined && { startsAt, endsAt, timeZone }),
  }
}
