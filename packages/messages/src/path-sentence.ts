import type { Messages } from './messages.ts'
import { whatIfTexts } from './what-if.ts'

type Reason =
  | { why: 'begins' }
  | { why: 'interval' | 'lag' | 'working' | 'spare'; dependsOn: string; days: number }

/** Why a milestone follows the one before it on the critical path. */
export function pathSentence(
  messages: Messages,
  step: Reason,
  title: (id: string) => string,
): string {
  const t = whatIfTexts(messages)
  if (step.why === 'begins') return t('path.begins')
  const { why, dependsOn, days } = step
  const before = title(dependsOn)
  if (days >= 0) return t(`path.${why}`, { before, days })
  return t(why === 'spare' ? 'path.late' : 'path.overlap', { before, days: -days })
}
