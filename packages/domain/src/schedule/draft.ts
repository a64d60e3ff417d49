export const DRAFT_STATUSES = ['open', 'proposed', 'discarded'] as const
export type DraftStatus = (typeof DRAFT_STATUSES)[number]
