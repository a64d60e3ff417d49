import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { subjectOf } from '@tributary/domain/person/may'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { ThingEditor } from '../change/thing-editor.tsx'
import { fieldsOf } from '../change/thing-values.ts'
import { ConsultationFields } from '../consultation/consultation-fields.tsx'
import { getConsultations } from '../consultation/queries.ts'
import { acceptingWrites } from './accepting-writes.ts'
import { changedBy } from './asked-fields.ts'
import { SaidByCalendar } from './components/said-by-calendar.tsx'
import { EditorsOnly } from './editors-only.tsx'
import { type Incoming, titleOf } from './incoming.ts'
import { getIncoming } from './queries.ts'

/** The form in which an entry of a calendar is accepted, with what a calendar cannot say. */
export default function AcceptIncomingPage() {
  const { t, href, preparation } = useReader()
  const params = useParams<{ id: string }>()
  const incoming = createAsync(() => getIncoming(preparation().id, 'open'))
  const consultations = createAsync(() => getConsultations(preparation().id))
  // What is typed stays, also where it waits no longer: the answer to it says so.
  const found = createMemo<Incoming | undefined>(
    before => incoming()?.find(({ id }) => id === params.id) ?? before,
  )
  return (
    <EditorsOnly title={t('incoming.title')}>
      <Show when={incoming() && consultations()}>
        {among => (
          <Show
            when={found()}
            fallback={
              <Page title={t('incoming.over')} lead={t('incoming.overHint')}>
                <a class="link" href={href('/consultations/incoming')}>
                  {t('incoming.back')}
                </a>
              </Page>
            }
          >
            {one => <AcceptForm incoming={one()} among={among()} />}
          </Show>
        )}
      </Show>
    </EditorsOnly>
  )
}

function AcceptForm(props: { incoming: Incoming; among: ConsultationResource[] }) {
  const { t, href, preparation, acronym } = useReader()
  const { may } = useSession()
  const [search, setSearch] = useSearchParams<{ as?: string }>()
  const body = () => props.incoming.body
  const writable = () =>
    props.among.filter(of => may('change', subjectOf('consultation', { ...of })))
  const asked = () => props.incoming.consultation ?? search.as ?? ''
  const of = () => writable().find(({ id }) => id === asked())
  const base = () => {
    const consultation = of()
    return consultation && fieldsOf({ ...consultation })
  }
  const initial = () => {
    const standing = base()
    return standing ? changedBy(props.incoming, standing) : { ...blank(), ...props.incoming.fields }
  }
  const blank = () => ({
    format: 'in-person',
    region: preparation().regions[0] ?? '',
    organisers: [body()],
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'unverified',
  })
  return (
    <Page
      title={t('incoming.formTitle', { title: titleOf(props.incoming) })}
      lead={t(of() ? 'incoming.formChange' : 'incoming.formNew', { body: acronym(body()) })}
    >
      <Show when={props.incoming.consultation === null}>
        <div class="mb-6 max-w-2xl [&_select]:max-w-full">
          <Choice
            label={t('incoming.which')}
            value={of()?.id ?? ''}
            all={t('incoming.aNewOne')}
            options={writable().map(({ id, title }) => ({ value: id, label: title }))}
            onChange={as => setSearch({ as }, { replace: true, scroll: false })}
          />
        </div>
      </Show>
      <Show when={asked() || 'new'} keyed>
        {as => (
          <ThingEditor
            thing="consultation"
            of={of() && { ...of(), id: as, revision: of()?.revision ?? 0 }}
            initial={initial()}
            draft={`${props.incoming.id}/${as}`}
            submit={t('incoming.accept')}
            writes={acceptingWrites(props.incoming, base())}
            seenAt={() => href('/consultations/incoming')}
            editedAt={href(
              `/consultations/incoming/${props.incoming.id}${search.as ? `?as=${search.as}` : ''}`,
            )}
          >
            <SaidByCalendar incoming={props.incoming} />
            <ConsultationFields id={of()?.id} among={props.among} />
          </ThingEditor>
        )}
      </Show>
    </Page>
  )
}
