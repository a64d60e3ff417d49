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

/** The languages that a subscriber may ask for: the six of the United Nations. Texts come in them where there are such. */
export const FEED_LOCALES = ['en', 'ar', 'es', 'fr', 'ru', 'zh'] as const
export type FeedLocale = (typeof FEED_LOCALES)[number]

/** The longest time before an entry at which an alarm may go, in minutes: four weeks. */
export const LONGEST_ALARM = 40_320

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

/** What is chosen where nothing is said. */
export const PLAIN_CHOICE = {
  imprecise: 'leave-out',
  actions: 'todo',
  locale: 'en',
} as const satisfies Omit<FeedChoice, 'scope'>
