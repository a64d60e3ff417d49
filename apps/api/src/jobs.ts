import type { Deps } from './deps.ts'
import { errorFacts } from './error-facts.ts'
import { fetchBusySources } from './features/busy/fetch-busy.ts'
import { fetchCalendars } from './features/calendar/fetch-calendars.ts'
import { deliverDigests } from './features/outbox/deliver-digests.ts'
import { tellPaused } from './features/outbox/tell-paused.ts'
import { remindVoters } from './features/poll/remind-voters.ts'
import { sendReminders } from './features/reminder/send-reminders.ts'

type Job = (deps: Deps, now: string) => Promise<void>

/**
 * Every job that is done by the clock. Each does what is due and claims it in the database first:
 * of two instances that tick at once, neither does what the other does.
 */
const JOBS: Record<string, Job> = {
  'fetch calendars': fetchCalendars,
  'fetch busy times': fetchBusySources,
  'remind voters': remindVoters,
  'send reminders': sendReminders,
  'tell of paused addresses': tellPaused,
  'send digests': deliverDigests,
}

/** Does what is due; called every few minutes. */
export async function tick(deps: Deps, now: string): Promise<void> {
  for (const [job, work] of Object.entries(JOBS)) {
    try {
      await work(deps, now)
    } catch (error) {
      // One job holds up none of the others; what is due is due at the next tick too.
      deps.log('error', { event: 'job failed', job, ...errorFacts(error) })
    }
  }
}
