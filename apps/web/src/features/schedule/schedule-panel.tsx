import { conflictsSentence, goalSentence } from '@tributary/messages/schedule-sentences'
import { whatIfTexts } from '@tributary/messages/what-if'
import Branch from 'lucide-solid/icons/split'
import { createUniqueId, onMount, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { DraftsMenu } from '../draft/drafts-menu.tsx'
import { CriticalPath } from './components/critical-path.tsx'
import { LinkedSentence } from './components/linked-sentence.tsx'
import { NextSentence } from './components/next-sentence.tsx'
import type { Trial } from './trial.ts'

/** Whether the process is on time, in a few lines: the goal, the conflicts, the critical path. */
export function SchedulePanel(props: { trial: Trial }) {
  const { messages, acronym } = useReader()
  const id = createUniqueId()
  const say = whatIfTexts(messages)
  let opener: HTMLButtonElement | undefined
  onMount(() => props.trial.takesFocus() && opener?.focus())
  const standing = () => props.trial.standing()
  const title = (id: string) => props.trial.milestoneOf(id)?.title ?? id
  const names = (title: (id: string) => string) => ({ title, acronym })
  // The schedule whose critical path is worth showing.
  const shown = () => standing().record ?? standing().ahead
  const goal = () => shown()?.goal()
  return (
    <section aria-labelledby={id} class="card no-print mb-5 px-5 py-4">
      <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div class="min-w-0 max-w-3xl flex-1 basis-80">
          <h2 id={id} class="sr-only">
            {say('standing.title')}
          </h2>
          <Show when={standing().ahead} fallback={<Broken faults={standing().faults} />}>
            {ahead => (
              <>
                <p class="font-medium">
                  <Show when={ahead().goal()} fallback={say('standing.noGoal')}>
                    {reached => (
                      <LinkedSentence
                        say={name => goalSentence(messages, reached(), [], names(name))}
                        title={title}
                      />
                    )}
                  </Show>
                </p>
                <p class="mt-0.5 text-sm text-soft">
                  <LinkedSentence
                    say={name => conflictsSentence(messages, ahead().conflicts(), names(name))}
                    title={title}
                  />
                  <Show when={standing().isReached}>
                    {' '}
                    <NextSentence milestones={props.trial.milestones()} />
                  </Show>
                </p>
              </>
            )}
          </Show>
        </div>
        <div class="flex flex-wrap items-center gap-2">
          <DraftsMenu />
          <button ref={opener} type="button" class="button" onClick={() => props.trial.open()}>
            <Branch size={16} aria-hidden="true" />
            {say('whatIf.open')}
          </button>
        </div>
      </div>
      <Show when={(shown()?.criticalPath().length ?? 0) > 0 && shown()}>
        {schedule => (
          <details class="mt-2">
            <summary class="w-fit cursor-pointer text-sm font-medium text-accent">
              {say(standing().isReached ? 'standing.led' : 'standing.path', {
                goal: title(goal()?.milestone ?? ''),
              })}
            </summary>
            <div class="mt-3 max-w-3xl">
              <p class="mb-3 text-sm text-soft">
                <Show
                  when={standing().isReached && goal()}
                  fallback={say('standing.pathNote', { count: schedule().criticalPath().length })}
                >
                  {led => (
                    <LinkedSentence
                      say={name =>
                        say('standing.ledNote', {
                          goalSentence: goalSentence(messages, led(), [], names(name)),
                        })
                      }
                      title={title}
                    />
                  )}
                </Show>
              </p>
              <CriticalPath schedule={schedule()} milestoneOf={props.trial.milestoneOf} />
            </div>
          </details>
        )}
      </Show>
    </section>
  )
}

function Broken(props: { faults: { message: string }[] }) {
  const { messages } = useReader()
  const why = () => messages.list(props.faults.map(({ message }) => message))
  return <p class="text-sm text-bad">{whatIfTexts(messages)('standing.broken', { why: why() })}</p>
}
