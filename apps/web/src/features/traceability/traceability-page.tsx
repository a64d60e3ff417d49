import { createAsync } from '@solidjs/router'
import { findingsTexts } from '@tributary/messages/findings'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ConsultationPlaces } from '../consultation/consultation-places.tsx'
import { getConsultations } from '../consultation/queries.ts'
import { getMilestones } from '../milestone/queries.ts'
import { ConsultationWays } from './components/consultation-ways.tsx'
import { FlowPicture } from './components/flow-picture.tsx'
import { LateList } from './components/late-list.tsx'
import { OutputList } from './components/output-list.tsx'
import { createTrace } from './trace.ts'

/** Where the input of each consultation goes: into reports, in time or late, and on to the outcome. */
export default function TraceabilityPage() {
  const { messages, preparation, past } = useReader()
  const say = findingsTexts(messages)
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()))
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()))
  const trace = createTrace(consultations, milestones)
  return (
    <Page wide title={say('trace.title')} lead={say('trace.lead')}>
      <ConsultationPlaces />
      <Show when={trace()}>
        {found => (
          <Show when={found().links.length > 0} fallback={<Empty>{say('trace.none')}</Empty>}>
            <LateList links={found().links} />
            <FlowPicture trace={found()} />
            <OutputList trace={found()} />
            <ConsultationWays trace={found()} />
          </Show>
        )}
      </Show>
    </Page>
  )
}
