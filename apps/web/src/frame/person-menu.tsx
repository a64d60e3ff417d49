import { useLocation } from '@solidjs/router'
import SignIn from 'lucide-solid/icons/log-in'
import { createSignal, For, Show } from 'solid-js'
import { signOut } from '../features/session/actions.ts'
import { useMessages, useOpenedReader } from '../reader.tsx'
import { signInAddress, useSession } from '../session.tsx'
import { dismissable } from '../ui/dismissable.ts'

/** Who is signed in, with what is theirs; or the way to sign in. */
export function PersonMenu() {
  const { t } = useMessages()
  const { session, person } = useSession()
  const location = useLocation()
  return (
    <Show when={session()}>
      <Show
        when={person()}
        fallback={
          <Show when={!location.pathname.startsWith('/sign-in')}>
            <a
              class="button border-transparent max-sm:px-2.5"
              href={signInAddress(location.pathname + location.search)}
              aria-label={t('session.signIn')}
            >
              <SignIn size={16} aria-hidden="true" />
              <span class="hidden sm:inline">{t('session.signIn')}</span>
            </a>
          </Show>
        }
      >
        {found => <Menu name={found().name} email={found().email} />}
      </Show>
    </Show>
  )
}

function Menu(props: { name: string; email: string }) {
  const { t } = useMessages()
  const reader = useOpenedReader()
  const { session, membership, may } = useSession()
  const [isOpen, setOpen] = createSignal(false)
  const close = () => setOpen(false)
  const role = () => {
    const own = membership()
    if (!own) return t('person.noRole')
    const role = t(`person.role.${own.role}`)
    return own.body && reader
      ? t('invitation.asOf', { role, body: reader.acronym(own.body) })
      : role
  }
  const links = () => {
    const here = reader?.href
    const all = [
      { label: t('process.list'), href: '/', shown: true },
      { label: t('person.account'), href: '/account', shown: true },
      { label: t('person.people'), href: here?.('/people'), shown: may('meet') },
      { label: t('proposal.list'), href: here?.('/proposals'), shown: may('meet') },
      { label: t('change.log'), href: here?.('/history'), shown: true },
      { label: t('token.title'), href: here?.('/tokens'), shown: may('meet') },
      { label: t('process.settings'), href: here?.('/settings'), shown: may('administer') },
    ]
    return all.flatMap(({ label, href, shown }) => (shown && href ? [{ label, href }] : []))
  }
  return (
    <div class="relative" ref={element => dismissable(element, close)}>
      <button
        type="button"
        class="grid size-9 place-items-center rounded-full border border-line bg-accent-soft text-xs font-semibold text-accent"
        aria-expanded={isOpen()}
        onClick={() => setOpen(!isOpen())}
      >
        <span aria-hidden="true">{initialsOf(props.name)}</span>
        <span class="sr-only">{t('person.menu', { name: props.name })}</span>
      </button>
      <Show when={isOpen()}>
        <div class="card absolute end-0 top-full z-40 mt-2 w-64 max-w-[calc(100vw-2rem)] p-2 shadow-float">
          <p class="px-3 pt-2 text-sm font-medium [overflow-wrap:anywhere]">{props.name}</p>
          <p class="px-3 text-xs text-soft [overflow-wrap:anywhere]">
            {reader ? role() : props.email}
          </p>
          <nav aria-label={t('person.menu', { name: props.name })}>
            <ul class="mt-2 border-t border-line pt-2 text-sm">
              <For each={reader ? [] : session()?.memberships}>
                {({ process, title }) => (
                  <li>
                    <a class={ENTRY} href={`/${process}`} onClick={close}>
                      {title}
                    </a>
                  </li>
                )}
              </For>
              <For each={links()}>
                {({ label, href }) => (
                  <li>
                    <a class={ENTRY} href={href} onClick={close}>
                      {label}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </nav>
          <button
            type="button"
            class={`${ENTRY} mt-2 w-full border-t border-line text-start text-sm`}
            onClick={() => void signOut()}
          >
            {t('session.signOut')}
          </button>
        </div>
      </Show>
    </div>
  )
}

const ENTRY = 'block rounded px-3 py-2 no-underline hover:bg-hover [overflow-wrap:anywhere]'

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map(word => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('')
}
