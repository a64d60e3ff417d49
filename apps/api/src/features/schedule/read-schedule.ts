import type { ScheduleAnswer } from '@tributary/contract/schedule/schema'
import { messagesIn } from '@tributary/messages/messages'
import { conflictsSentence, goalSentence } from '@tributary/messages/schedule-sentences'
import type { Deps } from '../../deps.ts'
import { type Asked, type Impossible, loadSchedule } from './load-schedule.ts'

/** Where each milestone of a process stands, and whether its goal holds. */
export async function readSchedule(
  deps: Pick<Deps, 'db'>,
  asked: Asked,
): Promise<{ ok: true; answer: ScheduleAnswer } | Impossible> {
  const loaded = await loadSchedule(deps, asked)
  if (!loaded.ok) return loaded
  const { schedule, names } = loaded
  const goal = schedule.goal()
  const criticalPath = schedule.criticalPath()
  const conflicts = schedule.conflicts()
  const messages = messagesIn('en')
  const sentences = [
    ...(goal ? [goalSentence(messages, goal, criticalPath, names)] : []),
    conflictsSentence(messages, conflicts, names),
  ]
  const answer = {
    on: asked.on ?? null,
    goal: goal ?? null,
    criticalPath,
    milestones: schedule.all(),
    conflicts,
    sentences,
  }
  return { ok: true, answer }
}
