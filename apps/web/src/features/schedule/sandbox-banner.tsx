import { writeInstant } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import Flask from 'lucide-solid/icons/flask-conical'
import { onMount, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { DraftDeeds } from './components/draft-deeds.tsx'
import { MovedOn } from './components/moved-on.tsx'
import type { Trial } from './trial.ts'

/** Says that something is only tried out, and what one can do with it. */
export function SandboxBanner(props: { trial: Trial }) {
  const { messages, timeZone } = useReader()
  const say = whatIfTexts(messages)
  let heading: HTMLHeadingElement | undefined
  onMount(() => props.trial.takesFocus() && heading?.focus())
  const draft = () => props.trial.draft()
  const about = () => {
    const kept = draft()
    if (!kept) return ''
    const when = writeInstant(messages, kept.changedAt, timeZone())
    const by = say('whatIf.keptBy', { by: kept.by, when })
    return props.trial.isUnsaved() ? `${by} ${say('whatIf.unsaved')}` : by
  }
  return (
    <div class="mb-5 overflow-hidden rounded-md border border-accent-line">
      <div class="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 bg-accent-soft px-5 py-3">
        <div class="min-w-0 flex-1 basis-72">
          <h2
            ref={heading}
            tabindex="-1"
            class="flex items-center gap-2 font-semibold [overflow-wrap:anywhere]"
          >
            <Flask size={18} aria-hidden="true" class="shrink-0 text-accent" />
            {draft() ? say('whatIf.named', { name: draft()?.name ?? '' }) : say('whatIf.title')}
          </h2>
          <p class="mt-0.5 text-sm">
            {say('whatIf.nothingWritten')} <span class="text-soft">{about()}</span>
          </p>
        </div>
        <div class="no-print">
          <DraftDeeds trial={props.trial} />
        </div>
      </div>
      <Show when={props.trial.problem()}>
        {problem => (
          <p class="border-t border-line px-5 py-2 text-sm text-bad" role="alert">
            {say('whatIf.noDraft', { why: problem().detail })}
          </p>
        )}
      </Show>
      <MovedOn trial={props.trial} />
    </div>
  )
}
