import type { MilestoneKind, MilestoneStatus } from '@tributary/domain/milestone/milestone'
import type { Reader } from '../../reader.tsx'
import type { RoadmapSearch } from './roadmap-search.ts'

/** Which milestones an address asks for, in words, for paper: nothing where it asks for all. */
export function filterCaption(
  { roadmap, kind, status, shared, q }: RoadmapSearch,
  { t, acronym }: Pick<Reader, 't' | 'acronym'>,
): string {
  return [
    ...(roadmap ? [`${t('milestone.roadmap')}: ${acronym(roadmap)}`] : []),
    ...(kind ? [`${t('milestone.kind')}: ${t(`milestone.kind.${kind as MilestoneKind}`)}`] : []),
    ...(status
      ? [`${t('milestone.status')}: ${t(`milestone.status.${status as MilestoneStatus}`)}`]
      : []),
    ...(shared ? [t('milestone.sharedOnly')] : []),
    ...(q ? [`“${q}”`] : []),
  ].join(', ')
}
