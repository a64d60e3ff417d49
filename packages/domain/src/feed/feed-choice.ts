/** What a feed is about. */
export type FeedScope =
  | { kind: 'all' }
  | { kind: 'roadmap'; body: string }
  | { kind: 'shared' }
  | {
      kind: 'consultations'
      region?: string | undefined
      body?: string | undefined
      group?: string | undefined
    }
  | { kind: 'meetings'; body?: string | undefined }
  | { kind: 'actions'; body?: string | undefined }
  /** One milestone, and all that it depends on. */
  | { kind: 'milestone'; milestone: string }
  /** What is of some bodies, and of the reader: only at a secret address. */
  | { kind: 'mine'; bodies: string[] }

/** How a feed shows dates that are known to the quarter or the year: on their last day, or as a transparent span. */
export const IMPRECISE = ['leave-out', 'last-day', 'span'] as const
export type Imprecise = (typeof IMPRECISE)[number]

/** How a feed shows actions: Outlook and Google ignore a VTODO. */
export const ACTION_FORMS = ['todo', 'day', 'both'] as const
export type ActionForm = (typeof ACTION_FORMS)[number]

/** What a subscriber chooses of a feed. */
export type FeedChoice = {
  scope: FeedScope
  imprecise: Imprecise
  actions: ActionForm
  /** How many minutes before an entry begins its alarm goes; none without. */
  alarm?: number | undefined
  /** The language of its texts, as far as there are such. */
  locale: string
}
