import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Occurrence } from '@tributary/domain/meeting/occurrences'
import { dateReading } from '@tributary/messages/date-reading'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { notify } from '../../../ui/notices.tsx'
import { useOccurrenceWrites } from '../occurrence-writes.ts'
import { OccurrenceForm } from './occurrence-form.tsx'

/** What can be done with one meeting of a series: move it, cancel it, put it back, change all from it on. */
export function OccurrenceDeeds(props: {
  meeting: MeetingResource
  of: Occurrence
  isFirst: boolean
}) {
  const { t, messages } = useReader()
  const writes = useOccurrenceWrites(() => props.meeting)
  const [asked, setAsked] = createSignal<'move' | 'following'>()
  const on = () => props.of.on ?? ''
  const date = () => dateReading(messages, props.of)
  let reason: HTMLInputElement | undefined
  const isChanged = () => props.of.isMoved || props.of.isCancelled
  return (
    <div class="no-print flex flex-wrap gap-2">
      <Show when={isChanged()}>
        <button
          type="button"
          class="button"
          aria-label={t('occurrence.restoreNamed', { date: date() })}
          onClick={() => void restore()}
        >
          {t('occurrence.restore')}
        </button>
      </Show>
      <Show when={!props.of.isCancelled}>
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          aria-label={t('occurrence.moveNamed', { date: date() })}
          onClick={() => setAsked('move')}
        >
          {t('occurrence.move')}
        </button>
        <Confirm
          open={t('occurrence.cancel')}
          openNamed={t('occurrence.cancelNamed', { date: date() })}
          title={t('occurrence.cancelNamed', { date: date() })}
          about={t('occurrence.cancelAbout')}
          deed={t('occurrence.cancelDeed')}
          onConfirm={() => writes.cancel(on(), reason?.value.trim() || undefined)}
        >
          <label class="mt-4 block text-sm font-medium">
            {t('edit.reason')} <span class="font-normal text-soft">{t('form.optional')}</span>
            <input ref={reason} class="field mt-1 w-full font-normal" maxlength="500" />
          </label>
        </Confirm>
      </Show>
      <Show when={!props.isFirst}>
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          aria-label={t('occurrence.followingNamed', { date: date() })}
          onClick={() => setAsked('following')}
        >
          {t('occurrence.following')}
        </button>
      </Show>
      <Show when={asked()} keyed>
        {deed => (
          <Dialog
            title={t(`occurrence.${deed}Named`, { date: date() })}
            onClose={() => setAsked(undefined)}
          >
            {close => (
              <OccurrenceForm
                meeting={props.meeting}
                of={props.of}
                about={t(`occurrence.${deed}About`)}
                submit={t(`occurrence.${deed}Deed`)}
                send={elsewhere =>
                  deed === 'move'
                    ? writes.move(on(), elsewhere)
                    : writes.changeFollowing(on(), elsewhere)
                }
                close={close}
              />
            )}
          </Dialog>
        )}
      </Show>
    </div>
  )

  async function restore(): Promise<void> {
    try {
      await writes.restore(on())
    } catch (error) {
      const { title } = props.meeting
      const why = problemOf(error).detail
      notify({ about: title, text: t('edit.notSaved', { title, why }), isBad: true })
    }
  }
}
