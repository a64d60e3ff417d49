import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import { inOrderOfDates } from '@tributary/domain/date/in-order'
import { windowOfFields } from '@tributary/domain/date/when'
import { writeDate } from '@tributary/messages/date'
import { whatIfTexts } from '@tributary/messages/what-if'
import { useReader } from '../../../reader.tsx'
import { LinkedSentence } from './linked-sentence.tsx'

/** What comes next once the goal is reached. */
export function NextSentence(props: { milestones: MilestoneResource[] }) {
  const { messages, on } = useReader()
  const say = whatIfTexts(messages)
  const next = () => {
    const ahead = props.milestones.filter(
      one => one.status !== 'cancelled' && windowOfFields(one).end > on(),
    )
    return inOrderOfDates(ahead, 'end')[0]
  }
  return (
    <LinkedSentence
      say={title => {
        const found = next()
        if (!found) return say('standing.noneAhead')
        return say('standing.next', { title: title(found.id), date: writeDate(messages, found) })
      }}
      title={() => next()?.title ?? ''}
    />
  )
}
