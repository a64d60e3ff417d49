import { createAsync, useSearchParams } from '@solidjs/router'
import type { ActionResource } from '@tributary/contract/action/schema'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { askedBy } from '@tributary/domain/action/asked-by'
import { windowOf } from '@tributary/domain/date/partial-date'
import { createMemo, For } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Choice, Segments } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { AddThing } from '../change/add-thing.tsx'
import { getMandates, getSources } from '../process/queries.ts'
import { ActionItem } from './components/action-item.tsx'
import { getActions } from './queries.ts'

/** What is asked of whom, by body or by due date. */
export default function ActionPage() {
  const { t, href, preparation, bodies, acronym, on, past } = useReader()
  const [search, setSearch] = useSearchParams<{
    by: string
    body: string
    status: string
    show: string
  }>()
  const actions = createAsync(() => getActions(preparation().id, ...past()), { initialValue: [] })
  const mandates = createAsync(() => getMandates(preparation().id, ...past()), { initialValue: [] })
  const sources = createAsync(() => getSources(preparation().id, ...past()), { initialValue: [] })
  const shown = () =>
    askedBy(actions(), mandates(), on()).filter(
      ({ responsible, status }) =>
        (!search.body || responsible.includes(search.body)) &&
        (!search.status || status === search.status),
    )
  const groups = createMemo(() => (search.by === 'due' ? byDue(shown()) : byBody(shown())))
  // An action of several bodies stands under each of them.
  const groupOf = (action: ActionResource) => groups().find(group => group.actions.includes(action))

  return (
    <Page
      title={t('action.title')}
      lead={t('action.lead')}
      actions={
        <>
          <AddThing thing="action" href={href('/actions/new')} />
          <Segments
            label={t('action.arrange')}
            value={search.by === 'due' ? 'due' : 'body'}
            options={[
              { value: 'body', label: t('action.byBody') },
              { value: 'due', label: t('action.byDue') },
            ]}
            onChange={by => setSearch({ by: by === 'body' ? undefined : by }, { replace: true })}
          />
        </>
      }
    >
      <div class="no-print mb-8 flex flex-wrap items-end gap-3">
        <Choice
          label={t('action.body')}
          value={search.body ?? ''}
          all={t('action.allBodies')}
          options={bodies().map(({ id, acronym }) => ({ value: id, label: acronym }))}
          onChange={body => setSearch({ body }, { replace: true })}
        />
        <Choice
          label={t('action.status')}
          value={search.status ?? ''}
          all={t('action.allStatuses')}
          options={ACTION_STATUSES.map(status => ({
            value: status,
            label: t(`action.status.${status}`),
          }))}
          onChange={status => setSearch({ status }, { replace: true })}
        />
        <p class="py-2 text-sm text-soft" role="status">
          {t('action.count', { count: shown().length })}
        </p>
      </div>
      <div class="grid gap-10">
        <For
          each={groups()}
          fallback={
            <Empty>
              {t('action.none')}{' '}
              <button
                type="button"
                class="link"
                onClick={() => setSearch({ body: undefined, status: undefined }, { replace: true })}
              >
                {t('frame.clear')}
              </button>
            </Empty>
          }
        >
          {group => (
            <Section title={group.title}>
              <ul class="grid gap-2">
                <For each={group.actions}>
                  {action => (
                    <ActionItem
                      action={action}
                      actions={actions()}
                      isShown={action.id === search.show && group === groupOf(action)}
                      source={sources().find(({ id }) => id === action.source)}
                    />
                  )}
                </For>
              </ul>
            </Section>
          )}
        </For>
      </div>
    </Page>
  )

  function byBody(list: ActionResource[]) {
    const named = bodies()
      .map(({ id }) => ({
        title: acronym(id),
        actions: list.filter(({ responsible }) => responsible.includes(id)),
      }))
      .filter(({ actions }) => actions.length > 0)
    const unnamed = list.filter(({ responsible }) => responsible.length === 0)
    return unnamed.length > 0 && !search.body
      ? [...named, { title: t('overview.unnamed'), actions: unnamed }]
      : named
  }

  function byDue(list: ActionResource[]) {
    const years = Map.groupBy(list, ({ due }) => (due ? windowOf(due).end.slice(0, 4) : ''))
    const dated = [...years]
      .filter(([year]) => year !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    const undated = years.get('')
    return [
      ...dated.map(([year, actions]) => ({ title: t('action.dueIn', { year }), actions })),
      ...(undated ? [{ title: t('action.undated'), actions: undated }] : []),
    ]
  }
}
