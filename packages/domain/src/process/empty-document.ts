import type { Process, ProcessDocument } from './process.ts'

const STAKEHOLDER_GROUPS = [
  'governments',
  'private-sector',
  'civil-society',
  'technical-community',
  'academia',
  'international-organizations',
]

const REGIONS = [
  'global',
  'africa',
  'asia-pacific',
  'western-asia',
  'europe',
  'latin-america-caribbean',
]

/**
 * A process in which nothing stands yet, but for the stakeholder groups and the regions of the
 * regional commissions, without which no consultation can be entered.
 */
export function emptyDocument(
  process: Pick<Process, 'id' | 'title' | 'visibility'>,
): ProcessDocument {
  return {
    process: {
      ...process,
      leads: [],
      phases: [],
      stakeholderGroups: STAKEHOLDER_GROUPS,
      regions: REGIONS,
      questions: [],
      actionLines: [],
    },
    bodies: [],
    mandates: [],
    milestones: [],
    consultations: [],
    outputs: [],
    meetings: [],
    decisions: [],
    actions: [],
    history: [],
    sources: [],
  }
}
