import type { Poll } from '@tributary/contract/poll/schema'
import type { PollAnswer } from '@tributary/domain/poll/poll'
import { writeInstant } from '@tributary/messages/date'
import Check from 'lucide-solid/icons/check'
import CircleQuestion from 'lucide-solid/icons/circle-question-mark'
import X from 'lucide-solid/icons/x'
import { For, Match, Show, Switch } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { closePoll } from '../actions.ts'

/** Who answered what: a row for each time, the one that suits most first, a column for each person. */
export function AnswersTable(props: { poll: Poll }) {
  const { t, messages, preparation, timeZone } = useReader()
  const { may } = useSession()
  const answered = () => props.poll.voters.filter(({ answers }) => answers !== null)
  const time = (option: string) => writeInstant(messages, option, timeZone(), { weekday: true })
  const mayChoose = () => may('ask') && props.poll.closedAt === null
  return (
    <div class="mt-3 overflow-x-auto">
      <table class="w-full text-sm">
        <caption class="sr-only">{t('poll.tableOf', { title: props.poll.title })}</caption>
        <thead>
          <tr class="text-start text-xs text-soft">
            <th scope="col" class="py-1 pe-4 text-start font-medium">
              {t('poll.time')}
            </th>
            <For each={answered()}>
              {voter => (
                <th
                  scope="col"
                  class="max-w-28 truncate px-2 py-1 text-center font-medium"
                  title={voter.comment ?? undefined}
                >
                  {voter.name}
                </th>
              )}
            </For>
            <Show when={mayChoose()}>
              <td class="no-print" />
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={props.poll.tallies}>
            {tally => (
              <tr class="border-t border-line">
                <th scope="row" class="py-2 pe-4 text-start font-normal">
                  <span class="tabular block whitespace-nowrap font-medium">
                    {time(tally.option)}
                  </span>
                  <span class="text-xs text-soft">
                    {t('poll.suits', { yes: tally.yes, ifNeedBe: tally.ifNeedBe, no: tally.no })}
                  </span>
                </th>
                <For each={answered()}>
                  {voter => (
                    <td class="px-2 py-2 text-center">
                      <AnswerMark answer={voter.answers?.[tally.option]} />
                    </td>
                  )}
                </For>
                <Show when={mayChoose()}>
                  <td class="no-print py-1 ps-2 text-end">
                    <Confirm
                      open={t('poll.choose')}
                      openNamed={t('poll.chooseNamed', { time: time(tally.option) })}
                      title={time(tally.option)}
                      about={t('poll.chooseAbout')}
                      deed={t('poll.choose')}
                      onConfirm={() => closePoll(preparation().id, props.poll.id, tally.option)}
                    />
                  </td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

function AnswerMark(props: { answer: PollAnswer | undefined }) {
  const { t } = useReader()
  return (
    <Switch
      fallback={
        <>
          <span aria-hidden="true" class="text-soft">
            –
          </span>
          <span class="sr-only">{t('poll.answer.none')}</span>
        </>
      }
    >
      <Match when={props.answer}>
        {answer => (
          <span class="inline-flex" title={t(`poll.answer.${answer()}`)}>
            <Switch>
              <Match when={answer() === 'yes'}>
                <Check size={18} aria-hidden="true" class="text-good" />
              </Match>
              <Match when={answer() === 'if-need-be'}>
                <CircleQuestion size={18} aria-hidden="true" class="text-warn" />
              </Match>
              <Match when={answer() === 'no'}>
                <X size={18} aria-hidden="true" class="text-soft" />
              </Match>
            </Switch>
            <span class="sr-only">{t(`poll.answer.${answer()}`)}</span>
          </span>
        )}
      </Match>
    </Switch>
  )
}
