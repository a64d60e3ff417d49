/** How sure a fact is: the founding document, a named public page, or nobody yet. */
export const CONFIDENCES = ['seed', 'sourced', 'unverified'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Where a fact comes from. */
export type Sourced = {
  source?: string | undefined
  confidence: Confidence
  note?: string | undefined
}
