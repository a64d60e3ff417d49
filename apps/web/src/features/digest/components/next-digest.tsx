import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { placeOfZone, writeDay, writeInstant } from '@tributary/messages/date'
import { type JSX, Match, Switch } from 'solid-js'
import { useMessages } from '../../../reader.tsx'

/** When the next digest comes, or why none does. */
export function NextDigest(props: {
  of: DigestSubscription
  /** What lets mail go on to an address that it did not reach. */
  resume?: JSX.Element
}) {
  const messages = useMessages()
  const { t } = messages
  const when = (dueAt: string) => writeInstant(messages, dueAt, props.of.timeZone, WEEKDAY)
  const paused = () => (props.of.isOn ? props.of.paused : null)
  return (
    <Switch fallback={<p class="text-soft">{t('subscription.archived')}</p>}>
      <Match when={!props.of.isOn}>
        <p class="font-medium">{t('subscription.off')}</p>
      </Match>
      <Match when={paused()}>
        {pause => (
          <div class="rounded-md bg-warn-soft p-4 text-sm text-warn">
            <p class="[overflow-wrap:anywhere]">
              {t(`subscription.${pause().reason}`, {
                since: writeDay(messages, pause().since.slice(0, 10)),
                address: props.of.address,
              })}
            </p>
            {props.resume}
          </div>
        )}
      </Match>
      <Match when={props.of.next}>
        {next => (
          <p class="font-medium">
            {isSoon(next().dueAt)
              ? t('subscription.soon')
              : t('subscription.next', {
                  when: when(next().dueAt),
                  place: placeOfZone(props.of.timeZone),
                })}
          </p>
        )}
      </Match>
    </Switch>
  )
}

/** Whether the hour of a digest has come: it goes within minutes. */
export function isSoon(dueAt: string): boolean {
  return Temporal.Instant.compare(dueAt, Temporal.Now.instant()) <= 0
}

const WEEKDAY = { weekday: true }
