import type { Captured, CapturedAction, NotesPart } from '@tributary/domain/meeting/read-notes'
import { capturedIn } from '@tributary/domain/meeting/read-notes'
import { writeDate } from '@tributary/messages/date'
import { notesFault } from '@tributary/messages/notes-fault'
import { createEffect, createMemo, createSignal, Index, on, onCleanup, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'

// Long enough for a sentence to be typed.
const QUIET = 2_000

/** What was understood of the notes as they are typed, and what was not: each leads to its line. */
export function CapturedList(props: {
  parts: NotesPart[]
  nameOf: (person: string) => string
  onGo: (line: number) => void
}) {
  const { t, messages, acronym } = useReader()
  const captured = createMemo(() => capturedIn(props.parts))
  const counts = () => {
    const all = captured()
    const faults = all.filter(one => one.faults.length > 0).length
    const decisions = all.filter(({ kind }) => kind === 'decision').length
    const values = { decisions, actions: all.length - decisions, faults }
    return t(faults > 0 ? 'notes.countsFaults' : 'notes.counts', values)
  }
  // Told once the typing rests, not at each letter.
  const [told, setTold] = createSignal('')
  createEffect(
    on(
      counts,
      said => {
        const timer = setTimeout(() => setTold(said), QUIET)
        onCleanup(() => clearTimeout(timer))
      },
      { defer: true },
    ),
  )
  return (
    <Section
      title={t('notes.captured')}
      note={captured().length > 0 && <span class="inline-block">{counts()}</span>}
    >
      <p class="sr-only" role="status">
        {told()}
      </p>
      <Show
        when={captured().length > 0}
        fallback={<p class="text-sm text-soft">{t('notes.none')}</p>}
      >
        <ul class="divide-y divide-line border-y border-line text-sm">
          <Index each={captured()}>
            {one => (
              <li class="py-2">
                <button
                  type="button"
                  class="block w-full text-start hover:bg-hover"
                  onClick={() => props.onGo(one().line)}
                >
                  <span class="flex flex-wrap items-baseline gap-x-2">
                    <StatusMark tone={toneOf(one())}>{kindOf(one())}</StatusMark>
                    <span class="min-w-0 [overflow-wrap:anywhere]">{wordsOf(one())}</span>
                  </span>
                  <Show when={detailOf(one())}>
                    {detail => <span class="mt-0.5 block text-soft">{detail()}</span>}
                  </Show>
                  <Index each={one().faults}>
                    {fault => (
                      <span class="mt-0.5 block text-bad">
                        {notesFault(messages, fault(), acronym)}
                      </span>
                    )}
                  </Index>
                  <span class="sr-only">{t('notes.goToLine', { line: one().line + 1 })}</span>
                </button>
              </li>
            )}
          </Index>
        </ul>
      </Show>
    </Section>
  )

  function kindOf(one: Captured): string {
    if (one.kind === 'decision') return t('notes.decision')
    return t(one.isDone ? 'notes.actionDone' : 'notes.action')
  }

  function toneOf(one: Captured) {
    if (one.faults.length > 0) return 'bad' as const
    return one.kind === 'decision' ? ('accent' as const) : ('plain' as const)
  }

  function wordsOf(one: Captured): string {
    return one.kind === 'decision' ? one.text : one.title
  }

  function detailOf(one: Captured): string | undefined {
    return one.kind === 'action' ? details(one).join(' · ') : undefined
  }

  function details({ responsible, assignee, due, precision }: CapturedAction): string[] {
    return [
      responsible.length > 0 ? messages.list(responsible.map(acronym)) : t('notes.noBody'),
      ...(assignee === undefined ? [] : [props.nameOf(assignee)]),
      ...(due && precision
        ? [t('notes.by', { date: writeDate(messages, { start: due, precision }) })]
        : []),
    ]
  }
}
