import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import type { MilestoneDetail } from '@tributary/contract/milestone/detail'
import { subjectOf } from '@tributary/domain/person/may'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { useMayCreate } from '../change/add-thing.tsx'
import { Allowed } from '../change/allowed.tsx'
import { ThingEditor } from '../change/thing-editor.tsx'
import { milestoneWrites, showMilestone } from './actions.ts'
import { MilestoneFields } from './components/milestone-fields.tsx'
import { proposeChange } from './propose-change.ts'
import { getMilestone, getMilestones } from './queries.ts'

/** The form of a milestone: a new one, or one that is there. */
export default function MilestoneEditorPage() {
  const { preparation } = useReader()
  const params = useParams<{ id?: string }>()
  const detail = createAsync(async () =>
    params.id === undefined ? undefined : getMilestone(preparation().id, params.id),
  )
  return (
    <Show when={params.id !== undefined} fallback={<NewMilestone />}>
      {/* Another milestone is another form; the same one, changed, is not. */}
      <Show when={detail()?.milestone.id} keyed>
        <KnownMilestone detail={detail() as MilestoneDetail} />
      </Show>
    </Show>
  )
}

function NewMilestone() {
  const { t, href } = useReader()
  const { membership } = useSession()
  const mayCreate = useMayCreate('milestone')
  const [search] = useSearchParams<{ roadmap?: string }>()
  const initial = () => ({
    title: '',
    roadmap: search.roadmap ?? membership()?.body ?? '',
    status: 'planned',
    confidence: 'unverified',
    dependsOn: [],
    contributesTo: [],
  })
  return (
    <Allowed when={mayCreate()} title={t('edit.add.milestone')}>
      <Page title={t('edit.add.milestone')}>
        <ThingEditor
          thing="milestone"
          initial={initial()}
          writes={milestoneWrites}
          seenAt={id => href(id ? `/milestones/${id}` : '/roadmaps')}
          editedAt={href('/milestones/new')}
        >
          <MilestoneFields all={false} />
        </ThingEditor>
      </Page>
    </Allowed>
  )
}

function KnownMilestone(props: { detail: MilestoneDetail }) {
  const { t, href, acronym, preparation } = useReader()
  const { may } = useSession()
  const milestones = createAsync(() => getMilestones(preparation().id))
  const milestone = () => props.detail.milestone
  const mayChange = () => may('change', subjectOf('milestone', milestone()))
  const mayPropose = () => may('propose')
  const proposeLead = () => {
    const { shared, fixed, roadmap } = milestone()
    return shared || fixed
      ? t('edit.proposeLead')
      : t('edit.proposeToBody', { body: acronym(roadmap) })
  }
  const title = () =>
    mayChange() ? t('edit.editNamed', { title: milestone().title }) : t('edit.propose')
  const process = preparation().id
  return (
    <Allowed when={mayChange() || mayPropose()} title={title()}>
      <Show when={milestones()}>
        {list => (
          <Page title={title()} lead={mayChange() ? undefined : proposeLead()}>
            <ThingEditor
              thing="milestone"
              of={milestone()}
              writes={milestoneWrites}
              seenAt={id => href(`/milestones/${id}`)}
              editedAt={href(`/milestones/${milestone().id}/edit`)}
              show={fields =>
                showMilestone(process, { detail: props.detail, milestones: list() }, fields)
              }
              propose={
                mayChange()
                  ? undefined
                  : (revision, fields, reason) =>
                      proposeChange(process, {
                        milestone: milestone().id,
                        revision,
                        fields,
                        reason,
                      })
              }
            >
              <MilestoneFields id={milestone().id} all={!mayChange()} />
            </ThingEditor>
          </Page>
        )}
      </Show>
    </Allowed>
  )
}
