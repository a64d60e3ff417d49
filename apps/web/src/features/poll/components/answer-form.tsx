import type { SeenPoll } from '@tributary/contract/poll/schema'
import { POLL_ANSWERS, type PollAnswer } from '@tributary/domain/poll/poll'
import { placeOfZone, writeInstant } from '@tributary/messages/date'
import { createSignal, For, Show } from 'solid-js'
import { ownZone, useMessages } from '../../../reader.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { answerPoll } from '../actions.ts'

/** When one can meet: an answer for each time, kept and changed by one's own link. */
export function AnswerForm(props: { poll: SeenPoll; token: string }) {
  const messages = useMessages()
  const { t } = messages
  // The link for anybody makes a person of its reader, whose own link is used from then on.
  const [own, setOwn] = createSignal(props.poll.voter === null ? undefined : props.token)
  const [isKept, setKept] = createSignal(false)
  const isNew = () => own() === undefined
  const form = createForm(
    {
      name: '',
      comment: props.poll.voter?.comment ?? '',
      answers: { ...props.poll.voter?.answers },
    },
    values => ({
      ...missing(messages, values, isNew() ? ['name'] : []),
      ...(Object.keys(values.answers as object).length === 0 && { answers: t('form.missing') }),
    }),
  )
  const answers = () => form.values.answers as Record<string, PollAnswer>
  const time = (instant: string, zone: string) =>
    writeInstant(messages, instant, zone, { weekday: true })
  const send = async () => {
    const comment = String(form.values.comment).trim()
    const { token } = await answerPoll({
      token: own() ?? props.token,
      answers: form.snapshot().answers as Record<string, PollAnswer>,
      ...(comment && { comment }),
      ...(isNew() && { name: String(form.values.name).trim() }),
    })
    setOwn(token)
    setKept(true)
  }
  return (
    <Show
      when={props.poll.isOpen}
      fallback={
        <>
          <p role="alert">{t('poll.isClosed')}</p>
          <Show when={props.poll.chosen}>
            {chosen => (
              <p class="mt-2 font-medium">
                {t('poll.chosen', { time: time(chosen(), ownZone()) })}
              </p>
            )}
          </Show>
        </>
      }
    >
      <Show when={props.poll.note}>
        {note => <p class="mb-5 whitespace-pre-line [overflow-wrap:anywhere]">{note()}</p>}
      </Show>
      <p class="mb-5 text-sm text-soft">
        {t('poll.length', { minutes: props.poll.minutes })}
        {' · '}
        {t('poll.open', { date: time(props.poll.deadline, ownZone()) })}
        {' · '}
        {t('poll.clock', { place: placeOfZone(ownZone()) })}
      </p>
      <AskingForm form={form} submit={t(isNew() ? 'poll.send' : 'poll.change')} send={send}>
        <Show when={isNew()}>
          <TextField name="name" label={t('poll.yourName')} autocomplete="name" />
        </Show>
        <Field name="answers" label={t('poll.when')} group>
          {described => (
            <ul class="grid gap-2" id={described().id} tabindex="-1">
              <For each={props.poll.options}>
                {option => (
                  <li class="card flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-3">
                    <span class="tabular font-medium" id={`${described().id}-${option}`}>
                      {time(option, ownZone())}
                    </span>
                    <span
                      role="radiogroup"
                      aria-labelledby={`${described().id}-${option}`}
                      class="flex flex-wrap gap-x-4"
                    >
                      <For each={POLL_ANSWERS}>
                        {answer => (
                          <label class="flex min-h-8 items-center gap-2 text-sm">
                            <input
                              type="radio"
                              name={`${described().id}-${option}`}
                              class="size-4 accent-[var(--accent-fill)]"
                              checked={answers()[option] === answer}
                              onChange={() => {
                                setKept(false)
                                form.set('answers', { ...answers(), [option]: answer })
                              }}
                            />
                            {t(`poll.answer.${answer}`)}
                          </label>
                        )}
                      </For>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Field>
        <AreaField name="comment" label={t('poll.comment')} rows={2} optional />
      </AskingForm>
      <div role="status" class="mt-5">
        <Show when={isKept()}>
          <p class="font-medium text-good">{t('poll.kept')}</p>
          <Show
            when={own() !== props.token && own()}
            fallback={<p class="mt-1 text-sm text-soft">{t('poll.ownLinkMail')}</p>}
          >
            {token => (
              <>
                <p class="mt-1 mb-2 text-sm text-soft">{t('poll.ownLink')}</p>
                <CopyField value={`${location.origin}/poll/${token()}`} label={t('poll.link')} />
              </>
            )}
          </Show>
        </Show>
      </div>
    </Show>
  )
}
