import { DELIVERY_STATES } from '@tributary/domain/digest/delivery-state'
import { DIGEST_FORMATS, DIGEST_TOPICS } from '@tributary/domain/digest/subscription'
import { z } from 'zod'
import { day, instant, timeZone } from '../date.ts'
import { id } from '../text.ts'

const unique = <Item>(items: Item[]) => [...new Set(items)]

/** What somebody chooses of the weekly digest of a process. */
export const digestChoice = z
  .strictObject({
    bodies: z
      .array(id)
      .max(100)
      .transform(unique)
      .describe('The bodies whose things wait for you; none of somebody who looks at the whole'),
    topics: z
      .array(z.enum(DIGEST_TOPICS))
      .max(DIGEST_TOPICS.length)
      .transform(unique)
      .optional()
      .describe('What it tells beside what needs you; everything where it is left out'),
    weekday: z.number().int().min(1).max(7).describe('ISO weekday: 1 is Monday'),
    hour: z.number().int().min(0).max(23).describe('On the clock of your zone'),
    timeZone: timeZone
      .optional()
      .describe('Where it is left out, that of your account, or else of your body'),
    locale: z
      .string()
      .max(35)
      .optional()
      .describe('The language, as a BCP 47 tag; that of your account where it is left out'),
    format: z.enum(DIGEST_FORMATS),
    pausedUntil: day.optional().describe('The first day on which digests come again'),
    skipQuiet: z.boolean().describe('None comes of a week without news'),
    afterHolidays: z
      .boolean()
      .describe('One that falls on a holiday of the UN or a weekend comes on the next working day'),
    attachCalendar: z.boolean().describe('What is new comes as a calendar file too'),
  })
  .meta({ id: 'DigestChoice' })

const pause = z.object({ reason: z.enum(['bounced', 'complained']), since: instant })

/** How somebody gets the digest of a process. */
export const digestSubscription = z
  .object({
    process: z.object({ id: z.string(), title: z.string() }),
    isOn: z.boolean(),
    endedAt: instant.nullable().describe('When they ended it'),
    choice: digestChoice.describe('As they chose it, else as it is until somebody chooses'),
    timeZone: z.string().describe('The zone of their clock'),
    next: z
      .object({
        on: day.describe('On their calendar'),
        dueAt: instant.describe('In the past where it is about to be sent'),
      })
      .nullable()
      .describe('The next one; null where none is to come'),
    address: z.string().describe('To which it goes; by a link, but for its first letter hidden'),
    paused: pause.nullable().describe('Why no mail goes to the address any more'),
    bodies: z
      .array(z.object({ id: z.string(), acronym: z.string(), name: z.string() }))
      .describe('Those that can be chosen'),
  })
  .meta({ id: 'DigestSubscription' })
export type DigestSubscription = z.infer<typeof digestSubscription>

/** Somebody who gets digests, as coordinators see it. */
export const digestSubscriber = z
  .object({
    person: z.object({ id: z.string(), name: z.string() }),
    email: z.string(),
    isOn: z.boolean(),
    pausedUntil: day.nullable(),
    next: digestSubscription.shape.next,
    timeZone: z.string(),
    paused: pause.nullable(),
  })
  .meta({ id: 'DigestSubscriber' })
export type DigestSubscriber = z.infer<typeof digestSubscriber>

/** What became of a digest. */
export const delivery = z
  .object({
    id: z.string(),
    person: z.object({ id: z.string(), name: z.string() }),
    period: day.describe('The day for which it was due'),
    dueAt: instant,
    email: z.string(),
    subject: z.string().nullable(),
    sentAt: instant.nullable(),
    state: z.enum(DELIVERY_STATES),
    stateAt: instant.nullable().describe('When the provider told'),
    detail: z.string().nullable().describe('Why it failed or came back'),
  })
  .meta({ id: 'Delivery' })
export type Delivery = z.infer<typeof delivery>
