import { writeDate } from '@tributary/messages/date'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Mark } from './lanes.ts'

/** The milestones that are gathered in one seat. */
export function GatheredDialog(props: { marks: Mark[]; onClose: () => void }) {
  const { t, href, messages } = useReader()
  return (
    <Dialog
      title={t('milestone.gathered', { count: props.marks.length })}
      onClose={() => props.onClose()}
    >
      {close => (
        <>
          <ul class="mt-3 max-h-80 divide-y divide-line overflow-auto text-sm">
            <For each={props.marks}>
              {({ milestone }) => (
                <li class="py-2">
                  <a class="quiet-link font-medium" href={href(`/milestones/${milestone.id}`)}>
                    {milestone.title}
                  </a>
                  <span class="flex gap-3 text-xs text-soft">
                    {writeDate(messages, milestone)}
                    <BodyMark id={milestone.roadmap} />
                  </span>
                </li>
              )}
            </For>
          </ul>
          <button type="button" class="button mt-5" onClick={close}>
            {t('frame.close')}
          </button>
        </>
      )}
    </Dialog>
  )
}
