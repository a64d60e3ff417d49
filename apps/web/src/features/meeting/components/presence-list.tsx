import { createAsync, revalidate } from '@solidjs/router'
import type { AttendanceResource } from '@tributary/contract/attendance/schema'
import type { Day } from '@tributary/domain/date/day'
import { For, onCleanup, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { notify } from '../../../ui/notices.tsx'
import { Section } from '../../../ui/section.tsx'
import { notePresence } from '../attendance-actions.ts'
import { getAttendance } from '../attendance-queries.ts'

// Others tick names too.
const EVERY = 15_000

/** Who is at the meeting: a name is ticked by whoever takes notes. */
export function PresenceList(props: { meeting: string; on: Day | undefined }) {
  const { t, acronym, preparation } = useReader()
  const { may } = useSession()
  const list = createAsync(() => getAttendance(preparation().id, props.meeting, props.on))
  const people = () =>
    (list()?.items ?? []).filter(({ invited, present }) => invited || present !== null)
  const here = () => people().filter(({ present }) => present).length
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void revalidate(getAttendance.key)
  }, EVERY)
  onCleanup(() => clearInterval(timer))
  return (
    <Section
      title={t('run.present')}
      note={
        people().length > 0
          ? t('run.presentCount', { count: here(), total: people().length })
          : undefined
      }
    >
      <Show when={people().length > 0} fallback={<Empty>{t('run.nobodyInvited')}</Empty>}>
        <ul class="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
          <For each={people()}>
            {one => (
              <li>
                <label class="flex min-h-8 items-center gap-2">
                  <input
                    type="checkbox"
                    class="size-5 shrink-0 accent-(--accent-fill)"
                    checked={one.present === true}
                    disabled={!may('comment')}
                    onChange={change => void note(one, change.currentTarget.checked)}
                  />
                  <span class="min-w-0 [overflow-wrap:anywhere]">
                    {one.name}
                    <Show when={one.body}>
                      {body => <span class="text-soft"> · {acronym(body())}</span>}
                    </Show>
                  </span>
                </label>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  )

  async function note(one: AttendanceResource, present: boolean): Promise<void> {
    const { meeting, on } = props
    const who = one.person === null ? { email: one.email } : { person: one.person }
    try {
      await notePresence({ process: preparation().id, id: meeting }, { ...who, on, present })
    } catch (error) {
      const text = t('run.notReported', { why: problemOf(error).detail })
      notify({ about: `presence/${meeting}/${one.name}`, text, isBad: true })
      await revalidate(getAttendance.key)
    }
  }
}
