import type { Day } from '../date/day.ts'
import {
  CLASH_SEVERITIES,
  type Clash,
  type ClashCertainty,
  type ClashKind,
  type ClashSeverity,
} from './clash.ts'

export type ClashFilter = {
  /** Keep what concerns this day or a later one. */
  on?: Day | undefined
  kind?: ClashKind | undefined
  /** Keep what is as severe, or more. */
  severity?: ClashSeverity | undefined
  certainty?: ClashCertainty | undefined
  body?: string | undefined
  consultation?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
}

/** The clashes that a filter keeps. */
export function filterClashes<Of extends Clash>(clashes: Of[], filter: ClashFilter): Of[] {
  const { on, kind, severity, certainty, body, consultation, from, to } = filter
  const least = severity === undefined ? CLASH_SEVERITIES.length : weightOf(severity)
  return clashes.filter(
    clash =>
      (on === undefined || clash.window.end >= on) &&
      (kind === undefined || clash.kind === kind) &&
      weightOf(clash.severity) <= least &&
      (certainty === undefined || clash.certainty === certainty) &&
      (body === undefined || clash.bodies.includes(body)) &&
      (consultation === undefined || clash.consultations.includes(consultation)) &&
      (from === undefined || clash.window.end >= from) &&
      (to === undefined || clash.window.start <= to),
  )
}

function weightOf(severity: ClashSeverity): number {
  return CLASH_SEVERITIES.indexOf(severity)
}
