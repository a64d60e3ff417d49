import { createAsync } from '@solidjs/router'
import { writeDay } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { clashesByStanding } from './clashes-by-standing.ts'
import { ClashList } from './components/clash-list.tsx'
import { FoldedClashes } from './components/folded-clashes.tsx'
import { ConsultationPlaces } from './consultation-places.tsx'
import { getClashes, getConsultations } from './queries.ts'

/** What stands in the way of the consultations: what is ahead, then what can be left alone. */
export default function ClashesPage() {
  const { messages, preparation, past, on } = useReader()
  const say = planningTexts(messages)
  const clashes = createAsync(() => getClashes(preparation().id, ...past()))
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()), {
    initialValue: [],
  })
  const by = createMemo(() => clashesByStanding(clashes() ?? [], on()))
  return (
    <Page title={say('clash.title')} lead={say('clash.lead')}>
      <ConsultationPlaces />
      <Show when={clashes()}>
        <h2 class="mb-3 text-xl font-semibold tracking-tight" role="status">
          {say('clash.countAhead', { count: by().ahead.length })}
        </h2>
        <Show when={by().ahead.length > 0} fallback={<Empty>{say('clash.noneAhead')}</Empty>}>
          <ClashList clashes={by().ahead} consultations={consultations()} />
        </Show>
        <FoldedClashes
          title={say('clash.acknowledged')}
          note={say('clash.acknowledgedNote', { count: by().acknowledged.length })}
          clashes={by().acknowledged}
          consultations={consultations()}
        />
        <FoldedClashes
          title={say('clash.over')}
          note={say('clash.overNote', {
            count: by().over.length,
            date: writeDay(messages, on()),
          })}
          clashes={by().over}
          consultations={consultations()}
          isOver
        />
      </Show>
    </Page>
  )
}
