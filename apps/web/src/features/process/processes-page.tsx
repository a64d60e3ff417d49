import { createAsync, Navigate } from '@solidjs/router'
import type { ProcessResource } from '@tributary/contract/process/schema'
import type { Session } from '@tributary/contract/session/routes'
import { mayCreateProcess } from '@tributary/domain/person/may-create-process'
import { For, Show } from 'solid-js'
import { getSession } from '../../session.tsx'
import { texts } from '../../texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { ProcessCard } from './components/process-card.tsx'
import { getProcesses } from './queries.ts'

const { t } = texts

/** The processes; where there is one alone and none can be made, straight to it. */
export function ProcessesPage() {
  const processes = createAsync(() => getProcesses())
  const session = createAsync(() => getSession().catch(() => NOBODY))
  const known = () => {
    const [list, who] = [processes(), session()]
    if (!list || !who) return undefined
    const { memberships } = who
    const mayCreate = who.person !== null && mayCreateProcess(memberships, list.length === 0)
    return { list, memberships, mayCreate }
  }
  return (
    <Show when={known()}>
      {found => (
        <Show
          when={found().list.length !== 1 || found().mayCreate}
          fallback={<Navigate href={`/${found().list[0]?.id}`} />}
        >
          <List {...found()} />
        </Show>
      )}
    </Show>
  )
}

function List(props: {
  list: ProcessResource[]
  memberships: Session['memberships']
  mayCreate: boolean
}) {
  document.title = `${t('process.list')} · ${t('frame.product')}`
  return (
    <main id="content" class="mx-auto w-full max-w-2xl px-4 py-12 sm:px-6">
      <header class="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 class="text-3xl font-semibold tracking-tight">{t('process.list')}</h1>
          <p class="mt-2 text-soft">{t('process.lead')}</p>
        </div>
        <Show when={props.mayCreate}>
          <a class="button button-main" href="/new">
            {t('process.new')}
          </a>
        </Show>
      </header>
      <ul class="mt-6 grid gap-3">
        <For
          each={props.list}
          fallback={
            <li>
              <Empty>{t('process.none')}</Empty>
            </li>
          }
        >
          {preparation => (
            <li>
              <ProcessCard
                preparation={preparation}
                membership={props.memberships.find(({ process }) => process === preparation.id)}
              />
            </li>
          )}
        </For>
      </ul>
    </main>
  )
}

const NOBODY: Session = { person: null, memberships: [], singleSignOn: null, mailbox: false }
