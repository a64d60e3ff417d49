import { createEffect, on, Show } from 'solid-js'
import { useMessages } from '../../../reader.tsx'

export type Done = { text: string; undo?: (() => Promise<void>) | undefined }

/** What was done last, with the way back; it takes the focus where what was pressed is gone. */
export function DoneLine(props: {
  of: Done | undefined
  isBusy: boolean
  takesFocus?: boolean
  onUndo: (undo: () => Promise<void>) => void
}) {
  const { t } = useMessages()
  let line: HTMLDivElement | undefined
  createEffect(
    on(
      () => props.of,
      done => done && props.takesFocus && line?.focus(),
      { defer: true },
    ),
  )
  return (
    <div ref={line} role="status" tabindex="-1" class="outline-none empty:hidden">
      <Show when={props.of}>
        {done => (
          <p class="flex flex-wrap items-center gap-3 text-sm text-good">
            {done().text}
            <Show when={done().undo}>
              {undo => (
                <button
                  type="button"
                  class="button"
                  disabled={props.isBusy}
                  onClick={() => props.onUndo(undo())}
                >
                  {t('subscription.undo')}
                </button>
              )}
            </Show>
          </p>
        )}
      </Show>
    </div>
  )
}
