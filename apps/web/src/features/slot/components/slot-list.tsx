import type { SlotsAnswer } from '@tributary/contract/slot/schema'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { FirstOf } from '../../../ui/first-of.tsx'
import { Section } from '../../../ui/section.tsx'
import type { AskedTimes } from '../slots-asked.ts'
import { SlotItem } from './slot-item.tsx'

const STEP = 5

/** The best times, each with its reasons; some of them to be offered in a poll. */
export function SlotList(props: {
  of: SlotsAnswer
  asked: AskedTimes
  onSee: (at: string) => void
}) {
  const { t, href } = useReader()
  const { may } = useSession()
  const [offered, setOffered] = createSignal<string[]>([])
  const offer = (at: string, isOffered: boolean) =>
    setOffered(kept => [...kept.filter(other => other !== at), ...(isOffered ? [at] : [])].sort())
  const pollAddress = () => {
    const { minutes } = props.asked
    const query = new URLSearchParams({ at: offered().join(','), minutes: String(minutes) })
    return href(`/meetings/polls/new?${query}`)
  }
  return (
    <Section
      title={t('slot.best')}
      note={t('slot.shown', { shown: props.of.slots.length, total: props.of.total })}
    >
      <Show
        when={props.of.slots.length > 0}
        fallback={
          <Empty>
            {t('slot.none')} {t('slot.noneHint')}
          </Empty>
        }
      >
        <ol class="grid grid-cols-1 gap-2">
          <FirstOf items={props.of.slots} step={STEP} more={count => t('slot.more', { count })}>
            {slot => (
              <SlotItem
                slot={slot}
                asked={props.asked}
                isOffered={offered().includes(slot.from)}
                onSee={() => props.onSee(slot.from)}
                onOffer={may('ask') ? isOffered => offer(slot.from, isOffered) : undefined}
              />
            )}
          </FirstOf>
        </ol>
        <Show when={may('ask')}>
          <a class="button no-print mt-3" href={pollAddress()}>
            {t('slot.askByPoll', { count: offered().length })}
          </a>
        </Show>
      </Show>
    </Section>
  )
}
