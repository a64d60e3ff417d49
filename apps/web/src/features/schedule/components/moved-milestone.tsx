import { moveBetween } from '@tributary/domain/date/move-between'
import type { Move } from '@tributary/domain/schedule/move'
import { writeDate } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import Clash from 'lucide-solid/icons/triangle-alert'
import Remove from 'lucide-solid/icons/x'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { Trial } from '../trial.ts'

const TONES = { open: 'accent', accepted: 'good', declined: 'plain', withdrawn: 'plain' } as const

/** One move: from when to when, what stands against it, what became of it, and its way back. */
export function MovedMilestone(props: { trial: Trial; move: Move; onTakeBack: () => void }) {
  const { messages, href } = useReader()
  const say = whatIfTexts(messages)
  const title = (id: string) => props.trial.milestoneOf(id)?.title ?? id
  const milestone = () => props.trial.milestoneOf(props.move.milestone)
  const days = () => {
    const known = milestone()
    const moved = known && moveBetween(known, props.move)?.days
    if (!moved) return ''
    return moved > 0
      ? say('whatIf.later', { days: moved })
      : say('whatIf.earlier', { days: -moved })
  }
  // What it depends on slips too far for it to be on this date.
  const conflicts = () =>
    (props.trial.schedule()?.conflicts() ?? []).filter(
      ({ milestone, certainty }) => milestone === props.move.milestone && certainty === 'certain',
    )
  const proposal = () =>
    props.trial.draft()?.proposals.find(one => one.milestone === props.move.milestone)
  return (
    <Show when={milestone()}>
      {known => (
        <li class="flex items-start gap-2 py-2">
          <div class="min-w-0 flex-1">
            <span class="flex flex-wrap items-baseline gap-x-3">
              <a
                class="quiet-link font-medium [overflow-wrap:anywhere]"
                href={href(`/milestones/${known().id}`)}
              >
                {known().title}
              </a>
              <span class="text-xs text-soft">
                <BodyMark id={known().roadmap} />
              </span>
            </span>
            <p class="tabular flex flex-wrap gap-x-2">
              <span>
                {say('whatIf.fromTo', {
                  from: writeDate(messages, known()),
                  to: writeDate(messages, props.move),
                })}
              </span>
              <span class="text-soft">{days()}</span>
            </p>
            <For each={conflicts()}>
              {({ milestone, dependsOn, days }) => (
                <p class="flex items-start gap-1.5 text-warn">
                  <Clash size={16} aria-hidden="true" class="mt-0.5 shrink-0" />
                  <span>
                    {messages.t('schedule.conflict.certain', {
                      title: title(milestone),
                      before: title(dependsOn),
                      days,
                    })}
                  </span>
                </p>
              )}
            </For>
            <p class="flex flex-wrap items-center gap-x-3 text-xs text-soft empty:hidden">
              <Show when={known().fixed}>{say('whatIf.fixed')}</Show>
              <Show when={proposal()}>
                {asked => (
                  <StatusMark tone={TONES[asked().status]}>
                    {say(`whatIf.status.${asked().status}`)}
                  </StatusMark>
                )}
              </Show>
            </p>
          </div>
          <Show when={!props.trial.isReadOnly()}>
            <button
              type="button"
              class="button button-quiet size-9 shrink-0 justify-center p-0"
              aria-label={say('whatIf.takeBackNamed', { title: known().title })}
              title={say('whatIf.takeBack')}
              onClick={() => props.onTakeBack()}
            >
              <Remove size={16} aria-hidden="true" />
            </button>
          </Show>
        </li>
      )}
    </Show>
  )
}
