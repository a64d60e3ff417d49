import { createAsync } from '@solidjs/router'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { addDays } from '@tributary/domain/date/day'
import { windowOfFields } from '@tributary/domain/date/when'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { writeDate } from '@tributary/messages/date'
import { conflictsSentence } from '@tributary/messages/schedule-sentences'
import { whatIfTexts } from '@tributary/messages/what-if'
import Branch from 'lucide-solid/icons/split'
import { type JSX, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Section } from '../../ui/section.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { LinkedSentence } from './components/linked-sentence.tsx'
import { SlackTable } from './components/slack-table.tsx'
import { createFinder, createStanding } from './standing.ts'

/** Where a milestone stands in the schedule: its earliest and latest days, slack and conflicts. */
export function MilestoneSchedule(props: { milestone: MilestoneResource }) {
  const { preparation, past } = useReader()
  const milestones = createAsync(() => getMilestones(preparation().id, ...past()))
  return (
    <Show when={milestones()}>
      {all => <Place milestone={props.milestone} milestones={all()} />}
    </Show>
  )
}

function Place(props: { milestone: MilestoneResource; milestones: MilestoneResource[] }) {
  const { messages, href, acronym, on } = useReader()
  const say = whatIfTexts(messages)
  const standing = createStanding(() => props.milestones)
  const milestoneOf = createFinder(() => props.milestones)
  const schedule = () => standing().record ?? standing().ahead
  const id = () => props.milestone.id
  const whatIf = () => {
    const { start, end } = windowOfFields(props.milestone)
    const view = `from=${addDays(start, -150)}&to=${addDays(end, 150)}`
    return href(`/roadmaps?draft=new&move=${id()}&${view}`)
  }
  const isPast = () => !standing().isReached && statusOn(props.milestone, on()) === 'done'
  const day = (start: string) => writeDate(messages, { start, precision: 'day' })
  const conflicts = () =>
    (schedule()?.conflicts() ?? []).filter(
      ({ milestone, dependsOn }) => milestone === id() || dependsOn === id(),
    )
  const slack = (days: number | null) => {
    if (days === null) return say('place.noGoal')
    return days < 0 ? say('place.shortDays', { days: -days }) : say('place.slackDays', { days })
  }
  return (
    <Show when={schedule()?.of(id())}>
      {found => (
        <Section
          title={say('place.title')}
          note={
            <a class="button no-print tracking-normal text-ink" href={whatIf()}>
              <Branch size={16} aria-hidden="true" />
              {say('whatIf.openFor')}
            </a>
          }
        >
          <Show when={!isPast()} fallback={<p class="text-sm text-soft">{say('place.past')}</p>}>
            <Show when={standing().isReached}>
              <p class="mb-2 text-sm text-soft">{say('place.asItStands')}</p>
            </Show>
            <dl class="grid gap-x-8 gap-y-3 border-y border-line py-3 text-sm sm:grid-cols-2">
              <Fact term={say('place.window')}>
                {writeDate(messages, { ...found().window, precision: 'day' })}
              </Fact>
              <Fact term={say('place.earliest')}>{day(found().earliest)}</Fact>
              <Show when={found().latest}>
                {latest => <Fact term={say('place.latest')}>{day(latest())}</Fact>}
              </Show>
              <Fact term={say('place.slack')}>{slack(found().slackDays)}</Fact>
              <Fact term={say('place.critical')}>
                {say(found().critical ? 'place.yes' : 'place.no')}
              </Fact>
              <Fact term={say('place.conflicts')}>
                <LinkedSentence
                  say={title => conflictsSentence(messages, conflicts(), { title, acronym })}
                  title={other => milestoneOf(other)?.title ?? other}
                />
              </Fact>
            </dl>
            <SlackTable
              milestone={props.milestone}
              milestones={props.milestones}
              schedule={schedule()}
            />
          </Show>
        </Section>
      )}
    </Show>
  )
}

function Fact(props: { term: string; children: JSX.Element }) {
  return (
    <div>
      <dt class="text-xs font-medium text-soft">{props.term}</dt>
      <dd class="tabular mt-0.5">{props.children}</dd>
    </div>
  )
}
