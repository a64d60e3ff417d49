import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { getSubscribers } from '../digest/queries.ts'
import { InviteForm } from '../invitation/invite-form.tsx'
import { WaitingInvitations } from '../invitation/waiting-invitations.tsx'
import { PersonItem } from './components/person-item.tsx'
import { ParticipantsOnly } from './participants-only.tsx'
import { getPeople } from './queries.ts'

/** Who takes part, by body; coordinators invite, change and remove. */
export default function PeoplePage() {
  const { t } = useReader()
  return (
    <ParticipantsOnly title={t('person.people')} path="/people">
      <People />
    </ParticipantsOnly>
  )
}

function People() {
  const { t, bodies, preparation, href } = useReader()
  const { may } = useSession()
  const people = createAsync(() => getPeople(preparation().id))
  const subscribers = createAsync(async () =>
    may('administer') ? await getSubscribers(preparation().id) : [],
  )
  const digestOf = (id: string) => subscribers()?.find(({ person }) => person.id === id)
  const [isInviting, setInviting] = createSignal(false)
  const groups = () => {
    const byName = people()?.toSorted((a, b) => a.name.localeCompare(b.name)) ?? []
    const byBody = Map.groupBy(byName, ({ body }) => body)
    const named = bodies().map(({ id, acronym, name }) => ({ id, title: acronym, note: name }))
    const all = [{ id: null, title: t('person.ofNoBody'), note: '' }, ...named]
    return all.flatMap(group => {
      const members = byBody.get(group.id)
      return members ? [{ ...group, members }] : []
    })
  }
  return (
    <Page
      title={t('person.people')}
      lead={t('person.peopleLead')}
      actions={
        <Show when={may('administer')}>
          <a class="button" href={href('/people/digests')}>
            {t('subscription.deliveries')}
          </a>
          <button
            type="button"
            class="button button-main"
            aria-expanded={isInviting()}
            onClick={() => setInviting(!isInviting())}
          >
            {t('invitation.invite')}
          </button>
        </Show>
      }
    >
      <div class="grid max-w-3xl grid-cols-1 gap-10">
        <Show when={may('administer')}>
          <Show when={isInviting() || people()?.length === 1}>
            <Section title={t('invitation.invite')}>
              <InviteForm />
            </Section>
          </Show>
          <WaitingInvitations />
        </Show>
        <For each={groups()}>
          {group => (
            <Section title={group.title} note={group.note}>
              <ul class="grid gap-2">
                <For each={group.members}>
                  {person => <PersonItem person={person} digest={digestOf(person.id)} />}
                </For>
              </ul>
            </Section>
          )}
        </For>
      </div>
    </Page>
  )
}
