import { createAsync } from '@solidjs/router'
import type { SecretFeed } from '@tributary/contract/feed/schema'
import { feedPath, type PublicChoice } from '@tributary/domain/feed/feed-address'
import { ACTION_FORMS, IMPRECISE } from '@tributary/domain/feed/feed-choice'
import { createEffect, createMemo, For, Match, on, Show, Switch } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { getMilestones } from '../../milestone/queries.ts'
import { type Chosen, choiceOf, chosenOf, KINDS, NOTHING_CHOSEN, takes } from '../builder-choice.ts'
import { ChangeSecretFeed } from './change-secret-feed.tsx'
import { FeedPreview } from './feed-preview.tsx'
import { FeedWays } from './feed-ways.tsx'
import { NewSecretFeed } from './new-secret-feed.tsx'

// In minutes: those that calendar programs offer too.
const ALARMS = [0, 15, 60, 1_440, 2_880, 10_080] as const

/** Composes a feed: what is in it, how it shows, what comes next in it, and its address. */
export function FeedBuilder(props: {
  /** A feed at a secret address that is chosen anew. */
  changing: SecretFeed | undefined
  onChanged: () => void
  onLeave: () => void
}) {
  const { t, messages, preparation, bodies, acronym } = useReader()
  const { membership } = useSession()
  const milestones = createAsync(() => getMilestones(preparation().id), { initialValue: [] })
  const [chosen, setChosen] = createStore<Chosen>({ ...NOTHING_CHOSEN })
  let heading: HTMLHeadingElement | undefined
  createEffect(
    on(
      () => props.changing,
      feed => {
        if (feed) setChosen(chosenOf(feed.choice))
        heading?.focus()
      },
      { defer: true },
    ),
  )
  const isPublic = () => preparation().visibility !== 'private'
  const kinds = () => KINDS.filter(kind => kind !== 'mine' || membership() !== undefined)
  // An equal choice is the same one: what hangs on it is not asked again.
  const choice = createMemo(() => choiceOf(chosen), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })
  const set = (field: keyof Chosen) => (value: string) => setChosen(field, value as never)
  const bodiesOffered = () =>
    chosen.kind === 'roadmap'
      ? bodies().filter(({ id }) => milestones().some(({ roadmap }) => roadmap === id))
      : bodies()
  const bodyNeeded = () => chosen.kind === 'roadmap'
  const alarms = () =>
    [...new Set([...ALARMS.map(String), chosen.alarm])].filter(minutes => minutes !== '')
  const toggle = (body: string, isChosen: boolean) =>
    setChosen(
      'bodies',
      bodies()
        .map(({ id }) => id)
        .filter(id => (id === body ? isChosen : chosen.bodies.includes(id))),
    )
  const name = () => {
    const what = t(`feed.kind.${chosen.kind}`)
    const which = [
      takes(chosen.kind, 'body') && chosen.body ? acronym(chosen.body) : '',
      takes(chosen.kind, 'region') && chosen.region ? messages.term('region', chosen.region) : '',
      takes(chosen.kind, 'group') && chosen.group ? messages.term('group', chosen.group) : '',
      takes(chosen.kind, 'milestone')
        ? (milestones().find(({ id }) => id === chosen.milestone)?.title ?? '')
        : '',
    ].filter(Boolean)
    return [preparation().title, what, ...which].join(', ')
  }
  return (
    <section
      aria-labelledby="feed-builder"
      class="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,21rem)_minmax(0,1fr)]"
    >
      <h2
        ref={heading}
        id="feed-builder"
        tabindex="-1"
        class="text-xl font-semibold tracking-tight [overflow-wrap:anywhere] lg:col-span-2"
        classList={{ 'sr-only': !props.changing }}
      >
        {props.changing ? t('feed.changeNamed', { name: props.changing.name }) : t('feed.compose')}
      </h2>
      <div class="no-print grid content-start gap-6">
        <fieldset>
          <legend class="mb-2 font-semibold">{t('feed.what')}</legend>
          <div class="grid gap-1">
            <For each={kinds()}>
              {kind => (
                <label class="flex items-start gap-2.5 rounded-md px-2 py-1.5 text-sm hover:bg-hover has-checked:bg-accent-soft">
                  <input
                    type="radio"
                    name="feed-kind"
                    class="mt-1 size-4 shrink-0 accent-[var(--accent-fill)]"
                    checked={chosen.kind === kind}
                    onChange={() => setChosen('kind', kind)}
                  />
                  <span>
                    {t(`feed.kind.${kind}`)}
                    <span class="block text-xs text-soft">{t(`feed.about.${kind}`)}</span>
                  </span>
                </label>
              )}
            </For>
          </div>
        </fieldset>
        <div class="grid gap-3 empty:hidden">
          <Show when={takes(chosen.kind, 'milestone')}>
            <Choice
              label={t('feed.milestone')}
              value={chosen.milestone}
              all={t('feed.choose')}
              options={milestones().map(({ id, title, roadmap }) => ({
                value: id,
                label: `${acronym(roadmap)}: ${title}`,
              }))}
              onChange={set('milestone')}
            />
          </Show>
          <Show when={takes(chosen.kind, 'body')}>
            <Choice
              label={t('action.body')}
              value={chosen.body}
              all={bodyNeeded() ? t('feed.choose') : t('feed.allBodies')}
              options={bodiesOffered().map(({ id, acronym }) => ({ value: id, label: acronym }))}
              onChange={set('body')}
            />
          </Show>
          <Show when={chosen.kind === 'mine'}>
            <fieldset>
              <legend class="text-xs font-medium text-soft">{t('feed.bodies')}</legend>
              <div class="mt-1 flex flex-wrap gap-x-5 gap-y-1">
                <For each={bodies()}>
                  {({ id, acronym }) => (
                    <label class="flex min-h-8 items-center gap-2 text-sm">
                      <input
                        type="checkbox"
                        class="size-4 shrink-0 accent-[var(--accent-fill)]"
                        checked={chosen.bodies.includes(id)}
                        onChange={change => toggle(id, change.currentTarget.checked)}
                      />
                      {acronym}
                    </label>
                  )}
                </For>
              </div>
              <p class="text-xs text-soft">{t('feed.bodiesHint')}</p>
            </fieldset>
          </Show>
          <Show when={takes(chosen.kind, 'region')}>
            <Choice
              label={t('feed.region')}
              value={chosen.region}
              all={t('feed.allRegions')}
              options={preparation().regions.map(id => ({
                value: id,
                label: messages.term('region', id),
              }))}
              onChange={set('region')}
            />
            <Choice
              label={t('feed.group')}
              value={chosen.group}
              all={t('feed.allGroups')}
              options={preparation().stakeholderGroups.map(id => ({
                value: id,
                label: messages.term('group', id),
              }))}
              onChange={set('group')}
            />
          </Show>
        </div>
        <fieldset class="grid gap-3">
          <legend class="mb-2 font-semibold">{t('feed.how')}</legend>
          <Choice
            label={t('feed.imprecise')}
            value={chosen.imprecise}
            options={IMPRECISE.map(value => ({ value, label: t(`feed.imprecise.${value}`) }))}
            onChange={set('imprecise')}
          />
          <Show when={takes(chosen.kind, 'actions')}>
            <Choice
              label={t('feed.actions')}
              value={chosen.actions}
              options={ACTION_FORMS.map(value => ({ value, label: t(`feed.actions.${value}`) }))}
              onChange={set('actions')}
            />
            <p class="-mt-2 text-xs text-soft">{t('feed.actionsHint')}</p>
          </Show>
          <Choice
            label={t('feed.alarm')}
            value={chosen.alarm}
            all={t('feed.noAlarm')}
            options={alarms().map(minutes => ({
              value: minutes,
              label: t('feed.before', { minutes }),
            }))}
            onChange={set('alarm')}
          />
        </fieldset>
      </div>
      <div class="grid min-w-0 content-start gap-6">
        <Show when={choice()} fallback={<Empty>{t('feed.chooseFirst')}</Empty>}>
          {chosenFeed => (
            <>
              <section aria-labelledby="feed-address">
                <h3 id="feed-address" class="mb-2 font-semibold [overflow-wrap:anywhere]">
                  {name()}
                </h3>
                <Switch
                  fallback={
                    <NewSecretFeed choice={chosenFeed()} name={t(`feed.kind.${chosen.kind}`)} />
                  }
                >
                  <Match when={props.changing} keyed>
                    {feed => (
                      <ChangeSecretFeed
                        feed={feed}
                        choice={chosenFeed()}
                        onChanged={props.onChanged}
                        onLeave={props.onLeave}
                      />
                    )}
                  </Match>
                  <Match when={isPublic() && chosenFeed().scope.kind !== 'mine'}>
                    <FeedWays
                      name={name()}
                      address={`${location.origin}${feedPath(preparation().id, chosenFeed() as PublicChoice)}`}
                    />
                  </Match>
                </Switch>
              </section>
              <section aria-labelledby="feed-next">
                <h3 id="feed-next" class="mb-1 font-semibold">
                  {t('feed.next')}
                </h3>
                <FeedPreview choice={chosenFeed()} />
              </section>
            </>
          )}
        </Show>
      </div>
    </section>
  )
}
