import type { ConsultationInput } from '@tributary/domain/consultation/consultation'
import { precisionOf } from '@tributary/domain/date/partial-date'
import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'

/** A paper that a consultation gave, when, and to which milestone. */
export function InputFact(props: { of: ConsultationInput; into: string }) {
  const { messages } = useReader()
  const say = planningTexts(messages)
  const text = () => {
    const { title, delivered } = props.of
    const precision = precisionOf(delivered) ?? 'day'
    const date = writeDate(messages, { start: delivered, precision })
    return say('facts.input', { title, date })
  }
  return (
    <>
      <Show when={props.of.url} fallback={text()}>
        {url => (
          <a class="link" href={url()} rel="noopener">
            {text()}
          </a>
        )}
      </Show>{' '}
      <span class="text-soft">{say('facts.inputInto', { into: props.into })}</span>
    </>
  )
}
