import type { ClashResource } from '@tributary/contract/clash/schema'
import { CLASH_SEVERITIES, type ClashSeverity } from '@tributary/domain/consultation/clash'

/** How many clashes a consultation has that nobody let stand, and how much the worst weighs. */
export type ClashMark = { count: number; severity: ClashSeverity }

/** The marks of the consultations that clash, by id. */
export function clashMarks(clashes: ClashResource[]): Map<string, ClashMark> {
  const marks = new Map<string, ClashMark>()
  for (const { acknowledged, consultations, severity } of clashes) {
    if (acknowledged !== null) continue
    for (const id of consultations) {
      const { count = 0, severity: worst = 'low' } = marks.get(id) ?? {}
      marks.set(id, { count: count + 1, severity: heavier(worst, severity) })
    }
  }
  return marks
}

function heavier(a: ClashSeverity, b: ClashSeverity): ClashSeverity {
  return CLASH_SEVERITIES.indexOf(a) < CLASH_SEVERITIES.indexOf(b) ? a : b
}
