import type { Calendar } from '@tributary/contract/calendar/routes'
import { writeInstant } from '@tributary/messages/date'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { fetchCalendar, removeCalendar } from '../actions.ts'
import { PassedOver } from './passed-over.tsx'

/** A calendar: whose, where, how it was to fetch it, and what of it waits. */
export function CalendarItem(props: { calendar: Calendar }) {
  const { t, acronym, preparation } = useReader()
  const [told, setTold] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const host = () => new URL(props.calendar.url).host
  const one = () => ({ process: preparation().id, id: props.calendar.id })
  const named = () => ({ host: host(), body: acronym(props.calendar.body) })
  const waiting = () => props.calendar.waiting
  return (
    <li class="card grid gap-x-6 gap-y-3 p-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
          <BodyMark id={props.calendar.body} />
          <span class="font-medium [overflow-wrap:anywhere]">{host()}</span>
          <StatusMark tone={waiting() > 0 ? 'accent' : 'plain'}>
            {t('incoming.waiting', { count: waiting() })}
          </StatusMark>
        </p>
        <a
          class="quiet-link mt-1 block truncate text-sm text-soft focus:overflow-visible focus:whitespace-normal focus:[overflow-wrap:anywhere] print:whitespace-normal"
          href={props.calendar.url}
          title={props.calendar.url}
          rel="external noreferrer"
        >
          {props.calendar.url}
        </a>
        <Fetched of={props.calendar} />
        <PassedOver of={props.calendar.passedOver} />
      </div>
      <div class="no-print flex flex-wrap items-start gap-2">
        <button
          type="button"
          class="button"
          aria-label={t('incoming.fetchNamed', named())}
          disabled={isBusy()}
          onClick={() => void fetchNow()}
        >
          {t('incoming.fetch')}
        </button>
        <Confirm
          open={t('incoming.remove')}
          openNamed={t('incoming.removeNamed', named())}
          title={t('incoming.removeTitle')}
          about={t('incoming.removeAbout', { count: waiting() })}
          deed={t('incoming.remove')}
          onConfirm={() => removeCalendar(one())}
        />
      </div>
      <p role="status" class="text-sm font-medium empty:hidden sm:col-span-2">
        {told()}
      </p>
    </li>
  )

  async function fetchNow(): Promise<void> {
    setBusy(true)
    setTold('')
    try {
      const { failure, waiting: count } = await fetchCalendar(one())
      // Why it failed stands above, and stays.
      setTold(failure ? '' : t('incoming.fetchDone', { count }))
    } catch (error) {
      setTold(problemOf(error).detail)
    } finally {
      setBusy(false)
    }
  }
}

function Fetched(props: { of: Calendar }) {
  const { t, messages, timeZone } = useReader()
  const when = (instant: string) => ({ when: writeInstant(messages, instant, timeZone()) })
  const fetched = () => {
    const { triedAt, fetchedAt, failures } = props.of
    if (triedAt === null) return t('incoming.fetching')
    if (failures === 0) return t('incoming.fetched', when(triedAt))
    const tried = t('incoming.tried', { ...when(triedAt), before: failures - 1 })
    return fetchedAt === null ? tried : `${tried} ${t('incoming.lastFetched', when(fetchedAt))}`
  }
  return (
    <>
      <Show when={props.of.failure}>
        {failure => (
          <p role="status" class="mt-1 text-sm text-bad [overflow-wrap:anywhere]">
            {failure().message}
          </p>
        )}
      </Show>
      <p class="mt-1 text-sm text-soft">
        {fetched()}{' '}
        <Show when={props.of.triedAt !== null}>
          {t('incoming.next', when(props.of.nextFetchAt))}
        </Show>{' '}
        {t('incoming.addedBy', { name: props.of.by, ...when(props.of.addedAt) })}
      </p>
    </>
  )
}
