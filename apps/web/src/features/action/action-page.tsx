import { createAsync, useSearchParams } from '@solidjs/router'
import { askedBy } from '@tributary/domain/action/asked-by'
import { leadingTo } from '@tributary/domain/action/burn-up'
import { createMemo, Match, Switch } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Segments } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { getMandates } from '../process/queries.ts'
import { type ActionFilter, keptActions } from './action-filter.ts'
import { ActionPlaces } from './action-places.tsx'
import { ActionBoard } from './components/action-board.tsx'
import { ActionFilters } from './components/action-filters.tsx'
import { ActionList } from './components/action-list.tsx'
import { getActions } from './queries.ts'
import { towardOptions } from './toward-options.ts'

const VIEWS = ['body', 'due', 'board'] as const
const VIEW_LABELS = {
  body: 'action.byBody',
  due: 'action.byDue',
  board: 'action.board',
} as const

type Search = ActionFilter & { by?: string; show?: string }

const NO_FILTER = {
  body: undefined,
  status: undefined,
  when: undefined,
  mine: undefined,
  toward: undefined,
}

/** What is asked of whom: by body, by due date, or on a board by status. */
export default function ActionPage() {
  const { t, href, preparation, on, past } = useReader()
  const { person, membership } = useSession()
  const [search, setSearch] = useSearchParams<Search>()
  const actions = createAsync(() => getActions(preparation().id, ...past()), { initialValue: [] })
  const mandates = createAsync(() => getMandates(preparation().id, ...past()), { initialValue: [] })
  // Nobody waits for the names of the milestones.
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()), {
    initialValue: [],
  })
  const toward = () => (search.toward ? leadingTo(search.toward, milestones.latest) : undefined)
  const shown = createMemo(() =>
    keptActions(askedBy(actions(), mandates(), on()), search, {
      on: on(),
      personId: person()?.id,
      body: membership()?.body ?? undefined,
      toward: toward(),
    }),
  )
  const view = () => VIEWS.find(known => known === search.by) ?? 'body'
  const set = (change: Partial<Search>) => setSearch(change, { replace: true, scroll: false })

  return (
    <Page
      wide={view() === 'board'}
      title={t('action.title')}
      lead={t('action.lead')}
      actions={
        <>
          <AddThing thing="action" href={href('/actions/new')} />
          <Segments
            label={t('action.arrange')}
            value={view()}
            options={VIEWS.map(value => ({ value, label: t(VIEW_LABELS[value]) }))}
            onChange={by => setSearch({ by: by === 'body' ? undefined : by }, { replace: true })}
          />
        </>
      }
    >
      <ActionPlaces here="/actions" />
      <ActionFilters
        filter={search}
        onFilter={set}
        milestones={towardOptions(actions(), milestones.latest)}
        shown={shown().length}
      />
      <Switch
        fallback={
          <ActionList
            by={view() === 'due' ? 'due' : 'body'}
            body={search.body}
            shown={shown()}
            actions={actions()}
            show={search.show}
          />
        }
      >
        <Match when={shown().length === 0}>
          <Empty>
            {t('action.none')}{' '}
            <button type="button" class="link" onClick={() => set(NO_FILTER)}>
              {t('frame.clear')}
            </button>
          </Empty>
        </Match>
        <Match when={view() === 'board'}>
          <ActionBoard shown={shown()} actions={actions()} />
        </Match>
      </Switch>
    </Page>
  )
}
