import type { Participant } from '@tributary/contract/person/schema'
import type { DigestSubscriber } from '@tributary/contract/subscription/schema'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { SubscriberLine } from '../../digest/subscriber-line.tsx'
import { endMembership, leaveProcess } from '../actions.ts'
import { ChangeMembership } from './change-membership.tsx'

/** One who takes part, and what one may do about it. */
export function PersonItem(props: {
  person: Participant
  /** Their digest, for those who may know of it. */
  digest?: DigestSubscriber | undefined
}) {
  const { t, preparation } = useReader()
  const { may, person } = useSession()
  const isOwn = () => person()?.id === props.person.id
  const param = () => ({ process: preparation().id, id: props.person.id })
  const named = () => ({ name: props.person.name })
  return (
    <li class="card flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <div class="min-w-0 flex-1 basis-60">
        <p class="flex flex-wrap items-center gap-2 font-medium">
          <span class="[overflow-wrap:anywhere]">{props.person.name}</span>
          <StatusMark tone={props.person.role === 'coordinator' ? 'accent' : 'plain'}>
            {t(`person.role.${props.person.role}`)}
          </StatusMark>
          <Show when={props.person.lead}>
            <StatusMark tone="plain">{t('person.isLead')}</StatusMark>
          </Show>
          <Show when={isOwn()}>
            <span class="text-sm font-normal text-soft">{t('person.you')}</span>
          </Show>
        </p>
        <Show when={props.person.email}>
          {email => (
            <a
              class="quiet-link text-sm text-soft [overflow-wrap:anywhere]"
              href={`mailto:${email()}`}
            >
              {email()}
            </a>
          )}
        </Show>
        <Show when={props.digest}>{digest => <SubscriberLine of={digest()} />}</Show>
      </div>
      <div class="no-print flex flex-wrap gap-2">
        <Show when={may('administer')}>
          <ChangeMembership person={props.person} />
        </Show>
        <Show
          when={isOwn()}
          fallback={
            <Show when={may('administer')}>
              <Confirm
                open={t('person.remove')}
                openNamed={t('person.removeNamed', named())}
                title={t('person.removeNamed', named())}
                about={t('person.removeAbout')}
                deed={t('person.remove')}
                onConfirm={() => endMembership(param())}
              />
            </Show>
          }
        >
          <Confirm
            open={t('person.leave')}
            title={t('person.leaveNamed', { process: preparation().title })}
            about={t('person.leaveAbout')}
            deed={t('person.leave')}
            onConfirm={() => leaveProcess(param())}
          />
        </Show>
      </div>
    </li>
  )
}
