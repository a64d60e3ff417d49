import type { ActionResource } from '@tributary/contract/action/schema'
import { isOpen } from '@tributary/domain/action/is-overdue'
import { subjectOf } from '@tributary/domain/person/may'
import type { Source } from '@tributary/domain/process/process'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { bringIntoSight } from '../../../ui/bring-into-sight.ts'
import { SourceLink } from '../../../ui/source-link.tsx'
import { StatusMark, type Tone } from '../../../ui/status-mark.tsx'
import { CancelThing } from '../../change/cancel-thing.tsx'
import { HistoryLink } from '../../change/history-link.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { CommentsToggle } from '../../comment/comments-toggle.tsx'
import type { ActionNames } from '../action-names.ts'
import { actionWrites } from '../actions.ts'
import { ActionDue } from './action-due.tsx'
import { AskingText } from './asking-text.tsx'
import { ProgressReport } from './progress-report.tsx'

const TONES: Record<ActionResource['status'], Tone> = {
  open: 'plain',
  'in-progress': 'accent',
  blocked: 'bad',
  done: 'good',
  dropped: 'plain',
}

/** One action: what, by whom, by when, and which text asks for it. */
export function ActionItem(props: {
  action: ActionResource
  /** All of them, among which it stands. */
  actions: ActionResource[]
  source?: Source | undefined
  /** Whether the address asks for it. */
  isShown: boolean
  names: ActionNames
}) {
  const { t, messages, href, bodies, acronym } = useReader()
  const { may } = useSession()
  const subject = () => subjectOf('action', action())
  const mayChange = () => may('change', subject())
  const mayReport = () => may('report', subject())
  const action = () => props.action
  const left = () => {
    const gone = bodies().filter(({ id, withdrawn }) => withdrawn && isResponsible(id))
    return gone.map(({ id }) => acronym(id))
  }
  const isResponsible = (id: string) => action().responsible.includes(id)
  const fromMeeting = () => props.names.meeting(action().meeting ?? '')
  const waitsFor = () => props.names.person(action().assignee ?? '')
  const toward = () =>
    (action().milestones ?? []).flatMap(id => {
      const title = props.names.milestone(id)
      return title === undefined ? [] : [title]
    })
  const group = (id: string) => (id === 'all' ? t('action.everybody') : messages.term('group', id))
  return (
    <li
      class={`card p-4 ${props.isShown ? 'border-accent-line' : ''}`}
      ref={element => bringIntoSight(element, () => props.isShown)}
    >
      <div class="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p class="min-w-0 max-w-3xl font-medium [overflow-wrap:anywhere]">{action().title}</p>
        <StatusMark tone={TONES[action().status]}>
          {t(`action.status.${action().status}`)}
        </StatusMark>
      </div>
      <div class="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-soft">
        <ActionDue action={action()} />
        <For each={action().responsible}>{body => <BodyMark id={body} />}</For>
        <Show when={waitsFor()}>
          {name => <span>{t('action.waitsFor', { name: name() })}</span>}
        </Show>
        <Show when={action().askedOf}>
          {groups => (
            <span>{t('action.askedOf', { groups: messages.list(groups().map(group)) })}</span>
          )}
        </Show>
        <AskingText action={action()} />
        <Show when={fromMeeting()}>
          {meeting => (
            <a class="quiet-link" href={href(pathOf('meeting', action().meeting ?? ''))}>
              {t('action.fromMeeting', { meeting: meeting() })}
            </a>
          )}
        </Show>
        <Show when={toward().length > 0}>
          <span>{t('action.towardTitles', { titles: messages.list(toward()) })}</span>
        </Show>
        <Show when={props.source}>
          {source => (
            <span class="text-xs">
              <SourceLink source={source()} />
            </span>
          )}
        </Show>
      </div>
      <Show when={action().statusReason}>
        {reason => (
          <p class="mt-2 max-w-3xl text-sm [overflow-wrap:anywhere]">
            {t('action.reason', {
              status: t(`action.status.${action().status}`),
              reason: reason(),
            })}
          </p>
        )}
      </Show>
      <Show when={left().length > 0 && isOpen(action())}>
        <p class="mt-2 text-sm text-warn">
          {t('action.left', { bodies: messages.list(left()), count: left().length })}{' '}
          <Show when={mayChange()}>
            <a class="link" href={href(`/actions/${action().id}/edit`)}>
              {t('action.reassign')}
            </a>
          </Show>
        </p>
      </Show>
      <Show when={action().note && mayReport()}>
        <p class="mt-2 max-w-3xl text-sm whitespace-pre-line text-soft [overflow-wrap:anywhere]">
          {action().note}
        </p>
      </Show>
      <div class="no-print mt-2 -ms-3 flex flex-wrap">
        <Show when={mayReport()}>
          <ProgressReport action={action()} actions={props.actions} />
        </Show>
        <Show when={mayChange()}>
          <a
            class="button button-quiet"
            href={href(`/actions/${action().id}/edit`)}
            aria-label={t('edit.editNamed', { title: action().title })}
          >
            {t('edit.edit')}
          </a>
          <CancelThing
            isQuiet
            thing="action"
            of={action()}
            writes={actionWrites}
            seenAt={href(pathOf('action', action().id))}
            isCancelled={action().status === 'dropped'}
          />
        </Show>
        <HistoryLink
          thing="action"
          id={action().id}
          title={action().title}
          class="button button-quiet"
        />
      </div>
      <CommentsToggle
        thing="action"
        id={action().id}
        title={action().title}
        isShown={props.isShown}
      />
    </li>
  )
}
