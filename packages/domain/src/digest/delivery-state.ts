/** What became of a digest: what the mail provider told of it last stands before that it was sent. */
export const DELIVERY_STATES = [
  'due',
  'sent',
  'delivered',
  'delayed',
  'bounced',
  'complained',
  'quiet',
  'paused',
  'failed',
] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]
