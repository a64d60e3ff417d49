import { subjectOf } from '@tributary/domain/person/may'
import { placeOfZone } from '@tributary/messages/date'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { BodyMark } from '../../ui/body-mark.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { CancelThing } from '../change/cancel-thing.tsx'
import { HistoryLink } from '../change/history-link.tsx'
import { bodyWrites } from './actions.ts'

/** The bodies that take part in the process. */
export default function BodiesPage() {
  const { t, href, bodies, messages } = useReader()
  const { may } = useSession()
  const mayChange = () => may('change', subjectOf('body', {}))
  return (
    <Page
      title={t('body.title')}
      lead={t('body.lead')}
      actions={<AddThing thing="body" href={href('/bodies/new')} />}
    >
      <Show when={bodies().length > 0} fallback={<Empty>{t('body.none')}</Empty>}>
        <ul class="grid gap-2 lg:grid-cols-2">
          <For each={bodies()}>
            {body => (
              <li id={body.id} class="card min-w-0 p-4">
                <p class="flex flex-wrap items-center justify-between gap-3 font-medium">
                  <BodyMark id={body.id} />
                  <Show when={body.withdrawn}>
                    <StatusMark tone="warn">{t('body.withdrawn')}</StatusMark>
                  </Show>
                </p>
                <p class="mt-1 [overflow-wrap:anywhere]">{body.name}</p>
                <p class="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
                  <span>{t(`body.role.${body.role}`)}</span>
                  <span>{body.dutyStation}</span>
                  <span>{t('body.zone', { place: placeOfZone(body.timeZone) })}</span>
                  <Show when={body.region}>
                    {region => <span>{messages.term('region', region())}</span>}
                  </Show>
                  <HistoryLink thing="body" id={body.id} title={body.acronym} />
                </p>
                <Show when={mayChange()}>
                  <div class="no-print mt-2 -ms-3 flex flex-wrap">
                    <a
                      class="button button-quiet"
                      href={href(`/bodies/${body.id}/edit`)}
                      aria-label={t('edit.editNamed', { title: body.acronym })}
                    >
                      {t('edit.edit')}
                    </a>
                    <CancelThing
                      isQuiet
                      thing="body"
                      of={body}
                      writes={bodyWrites}
                      seenAt={href('/bodies')}
                      isCancelled={body.withdrawn === true}
                    />
                  </div>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Page>
  )
}
