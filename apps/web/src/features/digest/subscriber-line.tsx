import type { DigestSubscriber } from '@tributary/contract/subscription/schema'
import { placeOfZone, writeInstant } from '@tributary/messages/date'
import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { isSoon } from './components/next-digest.tsx'
import { ResumeMail } from './components/resume-mail.tsx'

/** Whether somebody gets the digest, and when; with the way to go on where mail does not reach them. */
export function SubscriberLine(props: { of: DigestSubscriber }) {
  const { t, messages } = useReader()
  const said = () => {
    const { isOn, next, timeZone } = props.of
    if (!isOn) return t('subscription.ended')
    if (!next) return ''
    if (isSoon(next.dueAt)) return t('subscription.hasSoon')
    const when = writeInstant(messages, next.dueAt, timeZone, { weekday: true })
    return t('subscription.has', { when, place: placeOfZone(timeZone) })
  }
  return (
    <>
      <p class="text-sm text-soft empty:hidden">{said()}</p>
      <Show when={props.of.paused}>
        {paused => (
          <div class="mt-1">
            <StatusMark tone="bad">
              {t(
                paused().reason === 'bounced'
                  ? 'subscription.isBouncing'
                  : 'subscription.isComplained',
              )}
            </StatusMark>
            <div class="no-print">
              <ResumeMail id={props.of.person.id} name={props.of.person.name} />
            </div>
          </div>
        )}
      </Show>
    </>
  )
}
