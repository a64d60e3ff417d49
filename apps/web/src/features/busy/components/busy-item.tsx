import type { BusySource } from '@tributary/contract/busy/routes'
import { writeInstant } from '@tributary/messages/date'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { ownZone, useMessages } from '../../../reader.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { fetchBusySource, removeBusySource } from '../actions.ts'

/** A calendar of one’s own: where it is, how it was to fetch it, how often one is busy by it. */
export function BusyItem(props: { source: BusySource }) {
  const { t } = useMessages()
  const [told, setTold] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const named = () => ({ name: props.source.name })
  return (
    <li class="card flex flex-wrap items-start justify-between gap-3 p-4">
      <div class="min-w-0 text-sm">
        <p class="font-medium [overflow-wrap:anywhere]">{props.source.name}</p>
        <Show when={props.source.failure}>
          {failure => (
            <p role="status" class="mt-1 text-bad [overflow-wrap:anywhere]">
              {failure().message}
            </p>
          )}
        </Show>
        <p class="mt-1 text-soft">
          <Read of={props.source} /> {t('slot.busyStretches', { count: props.source.stretches })}
        </p>
        <p role="status" class="mt-1 text-bad empty:hidden">
          {told()}
        </p>
      </div>
      <div class="flex flex-wrap gap-2">
        <Show when={props.source.url !== null}>
          <button
            type="button"
            class="button"
            aria-label={t('slot.busyFetchNamed', named())}
            disabled={isBusy()}
            onClick={() => void fetchNow()}
          >
            {t('incoming.fetch')}
          </button>
        </Show>
        <Confirm
          open={t('incoming.remove')}
          openNamed={t('slot.busyRemoveNamed', named())}
          title={t('incoming.removeTitle')}
          about={t('slot.busyRemoveAbout')}
          deed={t('incoming.remove')}
          onConfirm={() => removeBusySource(props.source.id)}
        />
      </div>
    </li>
  )

  async function fetchNow(): Promise<void> {
    setBusy(true)
    setTold('')
    try {
      await fetchBusySource(props.source.id)
    } catch (error) {
      setTold(problemOf(error).detail)
    } finally {
      setBusy(false)
    }
  }
}

function Read(props: { of: BusySource }) {
  const messages = useMessages()
  const { t } = messages
  const when = (instant: string) => ({ when: writeInstant(messages, instant, ownZone()) })
  const read = () => {
    const { url, addedAt, triedAt, fetchedAt, failures } = props.of
    if (url === null) return t('slot.busyUploaded', when(addedAt))
    if (triedAt === null) return t('incoming.fetching')
    if (failures === 0) return t('incoming.fetched', when(triedAt))
    const tried = t('incoming.tried', { ...when(triedAt), before: failures - 1 })
    return fetchedAt === null ? tried : `${tried} ${t('incoming.lastFetched', when(fetchedAt))}`
  }
  return <>{read()}</>
}
