import type { Delivery } from '@tributary/contract/subscription/schema'
import { useMessages } from '../../../reader.tsx'
import { StatusMark, type Tone } from '../../../ui/status-mark.tsx'

const TONES: Record<Delivery['state'], Tone> = {
  due: 'accent',
  sent: 'plain',
  delivered: 'good',
  delayed: 'warn',
  bounced: 'bad',
  complained: 'bad',
  quiet: 'plain',
  paused: 'warn',
  failed: 'bad',
}

/** What became of a digest, in a word. */
export function DeliveryMark(props: { state: Delivery['state'] }) {
  const { t } = useMessages()
  return <StatusMark tone={TONES[props.state]}>{t(`subscription.state.${props.state}`)}</StatusMark>
}
