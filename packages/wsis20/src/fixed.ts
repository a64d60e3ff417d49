/**
 * The milestones whose dates the calendars of the General Assembly and of the Economic and Social
 * Council set: they never move, others are on time for them. Not among them are the Commission's
 * 27th and 29th session, whose months no source gives, and the 28th: its date is known, but the
 * synthesis report before it is dated by inference from it (`cstd-synthesis`), and all that can be
 * said of the goal would hang on that one inferred quarter.
 */
const FIXED = ['ecosoc-wsis-resolution', 'unga-hlm', 'outcome-adopted', 'cstd-30']

/** Milestones, those marked as fixed that are. */
export function withFixed<Milestone extends { id: string }>(milestones: Milestone[]) {
  return milestones.map(milestone =>
    FIXED.includes(milestone.id) ? { ...milestone, fixed: true } : milestone,
  )
}
