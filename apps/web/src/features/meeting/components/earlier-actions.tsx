import { createAsync } from '@solidjs/router'
import type { ActionResource } from '@tributary/contract/action/schema'
import { isOpen } from '@tributary/domain/action/is-overdue'
import type { Day } from '@tributary/domain/date/day'
import { subjectOf } from '@tributary/domain/person/may'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { notify } from '../../../ui/notices.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { getActions } from '../../action/queries.ts'
import { reportProgress } from '../../action/report-progress.ts'
import { pathOf } from '../../change/thing-paths.ts'

const STEPS = ['in-progress', 'done'] as const
const WORDS = {
  'in-progress': ['run.inProgress', 'run.inProgressNamed'],
  done: ['run.done', 'run.doneNamed'],
} as const

/** What earlier meetings gave to do and is not done; each is reported on by one press. */
export function EarlierActions(props: {
  meeting: string
  on: Day | undefined
  /** The meetings before it, itself among them where it is a series. */
  before: string[]
}) {
  const { t, messages, href, preparation } = useReader()
  const { may } = useSession()
  const actions = createAsync(() => getActions(preparation().id), { initialValue: [] })
  const open = createMemo(() => actions().filter(action => isOpen(action) && isEarlier(action)))
  return (
    <Section title={t('run.openActions')}>
      <Show when={open().length > 0} fallback={<Empty>{t('run.noOpenActions')}</Empty>}>
        <ul class="divide-y divide-line border-y border-line text-sm">
          <For each={open()}>
            {action => (
              <li class="py-2.5">
                <a
                  class="quiet-link font-medium [overflow-wrap:anywhere]"
                  href={href(pathOf('action', action.id))}
                >
                  {action.title}
                </a>
                <div class="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
                  <StatusMark tone={action.status === 'blocked' ? 'bad' : 'plain'}>
                    {t(`action.status.${action.status}`)}
                  </StatusMark>
                  <For each={action.responsible}>{body => <BodyMark id={body} />}</For>
                  <Show when={action.due}>
                    {due => (
                      <span>
                        {t('action.due')}{' '}
                        <DateText of={{ start: due(), precision: action.precision ?? 'day' }} />
                      </span>
                    )}
                  </Show>
                </div>
                <Show when={may('report', subjectOf('action', action))}>
                  <div class="no-print mt-1.5 flex flex-wrap gap-2">
                    <For each={STEPS.filter(status => status !== action.status)}>
                      {status => (
                        <button
                          type="button"
                          class="button min-h-8 px-2.5 py-1"
                          aria-label={t(WORDS[status][1], { title: action.title })}
                          onClick={() => void report(action, status)}
                        >
                          {t(WORDS[status][0])}
                        </button>
                      )}
                    </For>
                  </div>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  )

  function isEarlier({ meeting, on }: ActionResource): boolean {
    if (meeting === undefined) return false
    if (meeting !== props.meeting) return props.before.includes(meeting)
    return on !== undefined && props.on !== undefined && on < props.on
  }

  async function report(action: ActionResource, status: (typeof STEPS)[number]): Promise<void> {
    const process = preparation().id
    const of = { process, action, actions: actions(), href }
    const refused = await reportProgress(messages, of, { status })
    if (!refused) return
    const text = t('run.notReported', { why: refused.detail })
    notify({ about: `${process}/action/${action.id}`, text, isBad: true })
  }
}
