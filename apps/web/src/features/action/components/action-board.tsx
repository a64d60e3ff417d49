import type { ActionResource } from '@tributary/contract/action/schema'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { needsReason } from '@tributary/domain/action/status-reason'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { FirstOf } from '../../../ui/first-of.tsx'
import { notify } from '../../../ui/notices.tsx'
import { aboutThing } from '../../change/undo.ts'
import { type Report, reportProgress } from '../report-progress.ts'
import { useStatusesOpen } from '../statuses-open.ts'
import { ActionCard } from './action-card.tsx'
import { MoveDialog } from './move-dialog.tsx'

type Status = ActionResource['status']
type Asked = { action: ActionResource; to?: Status }

const STEP = 40

/** The actions in a column for each status, between which they are dragged or moved by their button. */
export function ActionBoard(props: {
  /** Those that are shown, and all of them. */
  shown: ActionResource[]
  actions: ActionResource[]
}) {
  const { t, messages, href, preparation } = useReader()
  const statusesOpen = useStatusesOpen()
  const [dragged, setDragged] = createSignal<ActionResource>()
  const [over, setOver] = createSignal<Status>()
  const [asked, setAsked] = createSignal<Asked>()
  const [moved, setMoved] = createSignal<string>()
  const columns = createMemo(() => Map.groupBy(props.shown, ({ status }) => status))
  const of = (status: Status) => columns().get(status) ?? []
  // Where a card that is dragged can be put down.
  const takes = (status: Status) => {
    const action = dragged()
    return action && action.status !== status && statusesOpen(action).includes(status)
      ? action
      : undefined
  }
  return (
    <section
      aria-label={t('action.boardLabel')}
      tabindex="0"
      class="-mx-4 flex gap-3 overflow-x-auto px-4 pb-4 max-lg:snap-x sm:-mx-6 sm:px-6 print:mx-0 print:block print:px-0"
    >
      <For each={ACTION_STATUSES}>
        {status => (
          <section
            aria-label={t('action.column', {
              status: t(`action.status.${status}`),
              count: of(status).length,
            })}
            class={`flex min-w-0 flex-1 shrink-0 basis-52 flex-col rounded-md bg-sunken p-2 max-lg:basis-72 max-lg:snap-start max-sm:basis-[80vw] max-sm:scroll-ms-4 ${over() === status && takes(status) ? 'outline-2 outline-accent' : ''}`}
            onDragOver={drag => {
              if (!takes(status)) return
              drag.preventDefault()
              setOver(status)
            }}
            onDragLeave={drag => {
              if (!drag.currentTarget.contains(drag.relatedTarget as Node | null)) {
                setOver(undefined)
              }
            }}
            onDrop={drop => {
              drop.preventDefault()
              const action = takes(status)
              setOver(undefined)
              if (action) put(action, status)
            }}
          >
            <h2 class="flex justify-between px-1 pt-1 pb-2 text-sm font-semibold">
              {t(`action.status.${status}`)}
              <span class="tabular font-normal text-soft">{of(status).length}</span>
            </h2>
            <ul class="grid content-start gap-2">
              <FirstOf items={of(status)} step={STEP} more={count => t('action.more', { count })}>
                {action => (
                  <ActionCard
                    action={action}
                    isMoved={action.id === moved()}
                    onDrag={setDragged}
                    onAsk={asking => setAsked({ action: asking })}
                  />
                )}
              </FirstOf>
            </ul>
            <Show when={of(status).length === 0}>
              <p class="px-1 pb-2 text-sm text-soft">{t('action.columnEmpty')}</p>
            </Show>
          </section>
        )}
      </For>
      <Show when={asked()} keyed>
        {({ action, to }) => (
          <MoveDialog
            action={action}
            to={to}
            onMove={report => void move(action, report)}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Show>
    </section>
  )

  function put(action: ActionResource, status: Status): void {
    if (needsReason(status)) setAsked({ action, to: status })
    else void move(action, { status })
  }

  async function move(action: ActionResource, report: Report): Promise<void> {
    setMoved(action.id)
    const at = { process: preparation().id, action, actions: props.actions, href }
    const refused = await reportProgress(messages, at, report)
    if (!refused) return
    const about = aboutThing({ process: at.process, thing: 'action', id: action.id })
    const { title } = action
    notify({ about, isBad: true, text: t('edit.notSaved', { title, why: refused.detail }) })
  }
}
