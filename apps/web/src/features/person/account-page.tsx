import { createAsync } from '@solidjs/router'
import type { Session } from '@tributary/contract/session/routes'
import { For, Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { getSession, signInAddress } from '../../session.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { Section } from '../../ui/section.tsx'
import { BusySources } from '../busy/busy-sources.tsx'
import { signOutEverywhere } from '../session/actions.ts'
import { EraseOneself } from './components/erase-oneself.tsx'
import { HoursForm } from './components/hours-form.tsx'
import { ProfileForm } from './components/profile-form.tsx'

/** What is one's own: name, zone, mentions, sessions, data. */
export default function AccountPage() {
  const { t } = useMessages()
  const session = createAsync(() => getSession())
  return (
    <Show when={session()}>
      {known => (
        <Show
          when={known().person}
          fallback={
            <NarrowPage title={t('person.account')} lead={t('person.signInFirst')}>
              <a class="button button-main" href={signInAddress('/account')}>
                {t('session.signIn')}
              </a>
            </NarrowPage>
          }
        >
          {person => <Account person={person()} memberships={known().memberships} />}
        </Show>
      )}
    </Show>
  )
}

function Account(props: {
  person: NonNullable<Session['person']>
  memberships: Session['memberships']
}) {
  const { t } = useMessages()
  return (
    <NarrowPage title={t('person.account')} lead={props.person.email}>
      <div class="grid grid-cols-1 gap-10">
        <ProfileForm person={props.person} />
        <Section title={t('slot.hoursTitle')}>
          <p class="mb-4 text-sm text-soft">{t('slot.hoursLead')}</p>
          <HoursForm person={props.person} />
        </Section>
        <BusySources />
        <Show when={props.memberships.length > 0}>
          <Section title={t('person.takesPart')}>
            <ul class="grid gap-2">
              <For each={props.memberships}>
                {({ process, title, role }) => (
                  <li class="card flex flex-wrap items-center justify-between gap-3 p-4 text-sm">
                    <a class="link [overflow-wrap:anywhere]" href={`/${process}`}>
                      {title}
                    </a>
                    <span class="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
                      {t(`person.role.${role}`)}
                      <a
                        class="link"
                        href={`/${process}/subscribe#digest`}
                        aria-label={t('subscription.accountNamed', { title })}
                      >
                        {t('subscription.account')}
                      </a>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </Section>
        </Show>
        <Section title={t('session.sessions')}>
          <p class="mb-3 text-sm text-soft">{t('session.everywhereAbout')}</p>
          <Confirm
            open={t('session.signOutEverywhere')}
            title={t('session.everywhereTitle')}
            about={t('session.everywhereSure')}
            deed={t('session.signOutEverywhere')}
            onConfirm={signOutEverywhere}
          />
        </Section>
        <Section title={t('person.data')}>
          <p class="text-sm text-soft">{t('person.exportAbout')}</p>
          <a class="button mt-3" href="/api/person/export" download="" rel="external">
            {t('person.export')}
          </a>
        </Section>
        <Section title={t('person.erase')}>
          <p class="text-sm text-soft">{t('person.eraseAbout')}</p>
          <EraseOneself email={props.person.email} />
        </Section>
      </div>
    </NarrowPage>
  )
}
