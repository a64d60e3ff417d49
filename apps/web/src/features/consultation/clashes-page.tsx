import { createAsync, useSearchParams } from '@solidjs/router'
import { CLASH_KINDS } from '@tributary/domain/consultation/clash'
import { filterClashes } from '@tributary/domain/consultation/filter-clashes'
import { writeDay } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { clashesByStanding } from './clashes-by-standing.ts'
import { ClashList } from './components/clash-list.tsx'
import { FoldedClashes } from './components/folded-clashes.tsx'
import { ConsultationPlaces } from './consultation-places.tsx'
import { getClashes, getConsultations } from './queries.ts'

type ClashSearch = { kind?: string; body?: string }

/** What stands in the way of the consultations: what is ahead, then what can be left alone. */
export default function ClashesPage() {
  const { t, messages, preparation, bodies, past, on } = useReader()
  const say = planningTexts(messages)
  const clashes = createAsync(() => getClashes(preparation().id, ...past()))
  const consultations = createAsync(() => getConsultations(preparation().id, ...past()), {
    initialValue: [],
  })
  const [search, setSearch] = useSearchParams<ClashSearch>()
  const set = (change: ClashSearch) => setSearch(change, { replace: true, scroll: false })
  const kind = () => CLASH_KINDS.find(known => known === search.kind)
  const shown = createMemo(() =>
    filterClashes(clashes() ?? [], { kind: kind(), body: search.body || undefined }),
  )
  const isFiltered = () => shown().length < (clashes()?.length ?? 0)
  const by = createMemo(() => clashesByStanding(shown(), on()))
  return (
    <Page title={say('clash.title')} lead={say('clash.lead')}>
      <ConsultationPlaces />
      <Show when={clashes()}>
        <div class="no-print mb-6 grid grid-cols-2 items-end gap-3 sm:flex">
          <Choice
            label={t('field.body')}
            value={search.body ?? ''}
            all={t('action.allBodies')}
            options={bodies().map(({ id, acronym }) => ({ value: id, label: acronym }))}
            onChange={body => set({ body })}
          />
          <Choice
            label={say('clash.kind')}
            value={kind() ?? ''}
            all={say('clash.allKinds')}
            options={CLASH_KINDS.map(value => ({ value, label: t(`clash.kind.${value}`) }))}
            onChange={chosen => set({ kind: chosen })}
          />
        </div>
        <h2 class="mb-3 text-xl font-semibold tracking-tight" role="status">
          {say('clash.countAhead', { count: by().ahead.length })}
        </h2>
        <Show
          when={by().ahead.length > 0}
          fallback={<Empty>{say(isFiltered() ? 'clash.noneFits' : 'clash.noneAhead')}</Empty>}
        >
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
