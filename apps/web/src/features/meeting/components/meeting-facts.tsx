import type { MeetingResource } from '@tributary/contract/meeting/schema'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { Fact, filled } from '../../../ui/fact.tsx'

/** When and where a meeting is, and who is there; what is not known is not mentioned. */
export function MeetingFacts(props: { of: MeetingResource; title: (meeting: string) => string }) {
  const { t, href, messages } = useReader()
  const guests = () =>
    filled(
      props.of.guests?.map(({ name, optional }) =>
        optional ? t('meeting.optional', { name }) : name,
      ),
    )
  return (
    <dl class="grid gap-3.5 text-sm">
      <Fact term={t('meeting.when')}>
        <DateText of={props.of} />
      </Fact>
      <Show when={props.of.place}>{place => <Fact term={t('field.place')}>{place()}</Fact>}</Show>
      <Show when={props.of.joinLink}>
        {link => (
          <Fact term={t('meeting.join')}>
            <a class="link" href={link()} rel="noopener noreferrer">
              {link()}
            </a>
          </Fact>
        )}
      </Show>
      <Show when={filled(props.of.organisers)}>
        {bodies => <Fact term={t('meeting.hosts')}>{marks(bodies())}</Fact>}
      </Show>
      <Show when={filled(props.of.bodies)}>
        {bodies => <Fact term={t('meeting.invited')}>{marks(bodies())}</Fact>}
      </Show>
      <Show when={guests()}>
        {names => <Fact term={t('meeting.guests')}>{messages.list(names())}</Fact>}
      </Show>
      <Show when={props.of.continues}>
        {before => (
          <Fact term={t('meeting.continues')}>
            <a class="link" href={href(`/meetings/${before()}`)}>
              {props.title(before())}
            </a>
          </Fact>
        )}
      </Show>
      <Show when={props.of.note}>
        {note => (
          <Fact term={t('field.note')}>
            <span class="whitespace-pre-line">{note()}</span>
          </Fact>
        )}
      </Show>
    </dl>
  )
}

function marks(bodies: string[]) {
  return (
    <span class="flex flex-wrap gap-x-4">
      <For each={bodies}>{body => <BodyMark id={body} />}</For>
    </span>
  )
}
