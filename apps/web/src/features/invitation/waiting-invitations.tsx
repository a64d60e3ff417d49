import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Section } from '../../ui/section.tsx'
import { WaitingInvitation } from './components/waiting-invitation.tsx'
import { getInvitations } from './queries.ts'

/** The invitations that wait; for coordinators. */
export function WaitingInvitations() {
  const { t, preparation } = useReader()
  const waiting = createAsync(() => getInvitations(preparation().id), { initialValue: [] })
  return (
    <Show when={waiting().length > 0}>
      <Section title={t('invitation.waiting')}>
        <ul class="grid gap-2">
          <For each={waiting()}>{invitation => <WaitingInvitation invitation={invitation} />}</For>
        </ul>
      </Section>
    </Show>
  )
}
