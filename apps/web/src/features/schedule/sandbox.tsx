import { writeInstant } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import Flask from 'lucide-solid/icons/flask-conical'
import { createUniqueId, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { DraftDeeds } from './components/draft-deeds.tsx'
import { MoveForm } from './components/move-form.tsx'
import { MoveList } from './components/move-list.tsx'
import { MovedOn } from './components/moved-on.tsx'
import { RippleView } from './components/ripple-view.tsx'
import type { Trial } from './trial.ts'

/** What is tried out, and what it would do: nothing of it is written. */
export function Sandbox(props: { trial: Trial }) {
  const { messages, timeZone } = useReader()
  const id = createUniqueId()
  const say = whatIfTexts(messages)
  const draft = () => props.trial.draft()
  const about = () => {
    const kept = draft()
    if (!kept) return say('whatIf.nothingWritten')
    const by = say('whatIf.keptBy', {
      by: kept.by,
      when: writeInstant(messages, kept.changedAt, timeZone()),
    })
    const unsaved = props.trial.isUnsaved() ? ` ${say('whatIf.unsaved')}` : ''
    return `${say('whatIf.nothingWritten')} ${by}${unsaved}`
  }
  return (
    <section
      aria-labelledby={id}
      class="no-print mb-5 rounded-md border-2 border-dashed border-accent-line bg-raised"
    >
      <header class="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b border-line bg-accent-soft px-5 py-3">
        <div class="min-w-0 flex-1 basis-72">
          <h2 id={id} class="flex items-center gap-2 font-semibold [overflow-wrap:anywhere]">
            <Flask size={18} aria-hidden="true" class="shrink-0 text-accent" />
            {draft() ? say('whatIf.named', { name: draft()?.name ?? '' }) : say('whatIf.title')}
          </h2>
          <p class="mt-0.5 text-sm">{about()}</p>
        </div>
        <DraftDeeds trial={props.trial} />
      </header>
      <Show when={props.trial.problem()}>
        {problem => (
          <p class="border-b border-line px-5 py-3 text-sm text-bad" role="alert">
            {say('whatIf.noDraft', { why: problem().detail })}
          </p>
        )}
      </Show>
      <MovedOn trial={props.trial} />
      <div class="grid gap-x-10 gap-y-6 px-5 py-4 lg:grid-cols-[minmax(0,24rem)_1fr]">
        <div class="grid content-start gap-4">
          <MoveList trial={props.trial} />
          <Show when={!props.trial.isReadOnly()}>
            <MoveForm trial={props.trial} />
          </Show>
        </div>
        <RippleView trial={props.trial} />
      </div>
    </section>
  )
}
