import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { useMayCreate } from '../change/add-thing.tsx'
import { Allowed } from '../change/allowed.tsx'
import { EditedInList } from '../change/edited-in-list.tsx'
import { ThingEditor } from '../change/thing-editor.tsx'
import { pathOf } from '../change/thing-paths.ts'
import { meetingWrites } from './actions.ts'
import { MeetingFields } from './components/meeting-fields.tsx'
import { fieldsAsked, type MeetingAsked } from './meeting-asked.ts'
import { getMeetings } from './queries.ts'
import { seriesRules } from './series-rules.ts'

/** The form of a meeting: a new one, or one that is there. */
export default function MeetingEditorPage() {
  const { t, href, preparation, bodies } = useReader()
  const [search] = useSearchParams<MeetingAsked>()
  const { membership } = useSession()
  const mayCreate = useMayCreate('meeting')
  const params = useParams<{ id?: string }>()
  const meetings = createAsync(() => getMeetings(preparation().id))
  const seenAt = (id: string) => href(id ? pathOf('meeting', id) : '/meetings')
  const initial = () => ({
    title: '',
    organisers: membership()?.body ? [membership()?.body] : [],
    confidence: 'unverified',
    ...fieldsAsked(search, bodies()),
  })
  return (
    <Show
      when={params.id}
      fallback={
        <Allowed when={mayCreate()} title={t('edit.add.meeting')}>
          <Page title={t('edit.add.meeting')}>
            <ThingEditor
              thing="meeting"
              initial={initial()}
              writes={meetingWrites}
              seenAt={seenAt}
              editedAt={href('/meetings/new')}
              rules={seriesRules}
            >
              <MeetingFields />
            </ThingEditor>
          </Page>
        </Allowed>
      }
    >
      <EditedInList<MeetingResource>
        thing="meeting"
        id={params.id ?? ''}
        items={meetings()}
        listKey={getMeetings.keyFor(preparation().id)}
        writes={meetingWrites}
        seenAt={seenAt}
        editedAt={href(`/meetings/${params.id}/edit`)}
        rules={seriesRules}
      >
        <MeetingFields />
      </EditedInList>
    </Show>
  )
}
