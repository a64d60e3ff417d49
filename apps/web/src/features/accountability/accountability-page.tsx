import { createAsync, useSearchParams } from '@solidjs/router'
import { writeDay } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ActionPlaces } from '../action/action-places.tsx'
import { getActions } from '../action/queries.ts'
import { towardOptions } from '../action/toward-options.ts'
import { getMilestones } from '../milestone/queries.ts'
import { BurnUp } from './components/burn-up.tsx'
import { StandingTable } from './components/standing-table.tsx'
import { getAccountability } from './queries.ts'

/** Where the actions of each body stand, and how they add up toward a milestone. */
export default function AccountabilityPage() {
  const { t, messages, preparation, on, past } = useReader()
  const [search, setSearch] = useSearchParams<{ milestone: string }>()
  const found = createAsync(() => getAccountability(preparation().id, on(), ...past()))
  const actions = createAsync(() => getActions(preparation().id, ...past()))
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()))
  const options = () => towardOptions(actions() ?? [], milestones() ?? [])
  const milestone = () => {
    const asked = options().find(({ value }) => value === search.milestone)
    const goal = options().find(({ value }) => value === preparation().goal)
    return asked ?? goal ?? options().at(-1)
  }
  return (
    <Page
      title={t('accountability.title')}
      lead={t('accountability.lead', { date: writeDay(messages, on()) })}
    >
      <ActionPlaces here="/actions/accountability" />
      <div class="grid grid-cols-1 gap-12">
        <Section title={t('accountability.bodies')}>
          <Show when={found()}>
            {standing => (
              <Show
                when={standing().bodies.length > 0}
                fallback={<Empty>{t('accountability.none')}</Empty>}
              >
                <StandingTable standing={standing()} />
                <p class="mt-3 max-w-3xl text-sm text-soft">{t('accountability.about')}</p>
              </Show>
            )}
          </Show>
        </Section>
        <Section title={t('burnUp.title')}>
          <Show when={milestone()} fallback={<Empty>{t('burnUp.noMilestones')}</Empty>}>
            {chosen => (
              <>
                <div class="no-print mb-4">
                  <Choice
                    label={t('burnUp.choose')}
                    value={chosen().value}
                    options={options()}
                    onChange={milestone =>
                      setSearch({ milestone }, { replace: true, scroll: false })
                    }
                  />
                </div>
                <p class="mb-4 max-w-3xl text-sm text-soft">{t('burnUp.about')}</p>
                <BurnUp milestone={chosen()} />
              </>
            )}
          </Show>
        </Section>
      </div>
    </Page>
  )
}
