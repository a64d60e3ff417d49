import type { Milestone } from '@tributary/domain/milestone/milestone'
import { writeDate } from '@tributary/messages/date'
import { For, Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'
import type { ShiftPreview } from '../shift-preview.ts'

const NAMED = 3

/** What a process will hold: how much, from when to when, and what would come too late. */
export function ShiftOutline(props: { of: ShiftPreview }) {
  const messages = useMessages()
  const { t } = messages
  const rows = (): [label: string, milestone: Milestone | undefined][] => [
    [t('process.preview.first'), props.of.first],
    [t('process.preview.goal'), props.of.goal],
    [t('process.preview.last'), props.of.last],
  ]
  const late = () => {
    const titles = props.of.late.slice(0, NAMED).map(({ title }) => title)
    const rest = props.of.late.length > NAMED ? ' …' : ''
    return `${titles.join('; ')}${rest}`
  }
  return (
    <section class="card p-4 text-sm" aria-label={t('process.preview')} aria-live="polite">
      <p class="font-medium">
        {t('process.preview.counts', {
          milestones: props.of.milestones,
          consultations: props.of.consultations,
        })}
      </p>
      <dl class="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <For each={rows()}>
          {([label, milestone]) => (
            <Show when={milestone}>
              {found => (
                <>
                  <dt class="text-soft">{label}</dt>
                  <dd class="[overflow-wrap:anywhere]">
                    <span class="tabular font-medium">{writeDate(messages, found())}</span>{' '}
                    {found().title}
                  </dd>
                </>
              )}
            </Show>
          )}
        </For>
      </dl>
      <Show when={props.of.leftOut > 0}>
        <p class="mt-2 text-soft">{t('process.preview.leftOut', { count: props.of.leftOut })}</p>
      </Show>
      <Show when={props.of.dated > 0}>
        <p class="mt-2 text-soft">{t('process.preview.dated', { count: props.of.dated })}</p>
      </Show>
      <Show when={props.of.late.length > 0}>
        <p class="mt-2 text-warn">
          {t('process.preview.late', { count: props.of.late.length, titles: late() })}
        </p>
      </Show>
    </section>
  )
}
