import { createAsync, useSearchParams } from '@solidjs/router'
import { mayCreateProcess } from '@tributary/domain/person/may-create-process'
import { Show } from 'solid-js'
import { getSession } from '../../session.tsx'
import { texts } from '../../texts.ts'
import { Segments } from '../../ui/choice.tsx'
import { NewProcessForm } from './components/new-process-form.tsx'
import { BEGINNINGS, type Beginning } from './new-process.ts'
import { getProcesses } from './queries.ts'

const { t } = texts

/** Makes a process: from nothing, from another one, from a file. */
export default function NewProcessPage() {
  const [search, setSearch] = useSearchParams<{ from: string }>()
  const processes = createAsync(() => getProcesses())
  const session = createAsync(() => getSession())
  const from = () => BEGINNINGS.find(beginning => beginning === search.from) ?? 'nothing'
  document.title = `${t('process.new')} · ${t('frame.product')}`
  const may = () => {
    const [list, known] = [processes(), session()]
    if (!list || !known) return undefined
    return known.person !== null && mayCreateProcess(known.memberships, list.length === 0)
  }
  return (
    <main id="content" class="mx-auto w-full max-w-2xl px-4 py-10 sm:px-6">
      <a class="link text-sm" href="/">
        {t('process.list')}
      </a>
      <h1 class="mt-3 text-3xl font-semibold tracking-tight">{t('process.new')}</h1>
      <Show when={may() !== undefined}>
        <Show when={may()} fallback={<NotAllowed />}>
          <p class="mt-2 text-soft">{t('process.newLead')}</p>
          <div class="mt-6 overflow-x-auto">
            <Segments
              label={t('process.from')}
              value={from()}
              options={BEGINNINGS.map(value => ({ value, label: t(`process.from.${value}`) }))}
              onChange={value => setSearch({ from: value }, { replace: true })}
            />
          </div>
          <p class="mt-3 text-sm text-soft">{t(`process.from.${from()}Hint`)}</p>
          <Show when={from()} keyed>
            {(beginning: Beginning) => (
              <NewProcessForm from={beginning} processes={processes() ?? []} />
            )}
          </Show>
        </Show>
      </Show>
    </main>
  )
}

function NotAllowed() {
  return (
    <>
      <p class="mt-4 font-medium">{t('process.newNotAllowed')}</p>
      <p class="mt-1 text-soft">{t('process.newNotAllowedHint')}</p>
    </>
  )
}
