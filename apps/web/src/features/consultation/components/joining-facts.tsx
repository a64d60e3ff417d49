import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { writeDate } from '@tributary/messages/date'
import { planningTexts } from '@tributary/messages/planning'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { Fact, filled, Lines } from '../../../ui/fact.tsx'
import { languageName } from '../languages.ts'

/** In which languages a consultation is held, how one takes part in it, and whom one asks. */
export function JoiningFacts(props: { of: ConsultationResource }) {
  const { t, messages } = useReader()
  const say = planningTexts(messages)
  const named = (codes: string[] = []) =>
    messages.list(codes.map(code => languageName(messages.intlLocale, code)))
  const languages = () => {
    const { languages: held, interpretation } = props.of
    const spoken = named(held)
    const other = named(interpretation)
    return [spoken, other && say('facts.interpretation', { languages: other })]
      .filter(Boolean)
      .join('; ')
  }
  const registerBy = () => {
    const start = props.of.registrationDeadline
    return (
      start && say('facts.registerBy', { date: writeDate(messages, { start, precision: 'day' }) })
    )
  }
  return (
    <>
      <Show when={languages()}>
        <Fact term={t('field.languages')}>{languages()}</Fact>
      </Show>
      <Show when={props.of.registrationLink || registerBy() || props.of.joinLink}>
        <Fact term={say('facts.joining')}>
          <Show when={props.of.registrationLink || registerBy()}>
            <span class="block">
              <Show when={props.of.registrationLink} fallback={say('facts.register')}>
                {link => (
                  <a class="link" href={link()} rel="noopener">
                    {say('facts.register')}
                  </a>
                )}
              </Show>{' '}
              {registerBy()}
            </span>
          </Show>
          <Show when={props.of.joinLink}>
            {link => (
              <span class="block">
                <a class="link" href={link()} rel="noopener noreferrer">
                  {say('facts.join')}
                </a>{' '}
                <span class="text-xs text-soft">{say('facts.forParticipants')}</span>
              </span>
            )}
          </Show>
        </Fact>
      </Show>
      <Show when={filled(props.of.focalPoints)}>
        {points => (
          <Fact term={t('field.focalPoints')}>
            <Lines of={points()}>
              {({ name, email, body }) => (
                <span class="flex flex-wrap gap-x-3">
                  <span>{name}</span>
                  <Show when={body}>{id => <BodyMark id={id()} />}</Show>
                  <Show when={email}>
                    {address => (
                      <a class="link" href={`mailto:${address()}`}>
                        {address()}
                      </a>
                    )}
                  </Show>
                </span>
              )}
            </Lines>
            <span class="text-xs text-soft">{say('facts.forParticipants')}</span>
          </Fact>
        )}
      </Show>
    </>
  )
}
