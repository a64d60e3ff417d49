import { planning } from './en/planning.ts'
import type { Locale, Messages } from './messages.ts'
import { textsOf } from './texts.ts'

export type PlanningKey = keyof typeof planning

const CATALOGUES: Record<Locale, Record<PlanningKey, string>> = { en: planning }
const known = new Map<Locale, ReturnType<typeof textsOf<PlanningKey>>>()

/** The texts with which consultations are planned, in the language of `messages`: loaded with them. */
export function planningTexts({ locale, intlLocale }: Messages) {
  const texts = known.get(locale) ?? textsOf(CATALOGUES[locale], intlLocale)
  known.set(locale, texts)
  return texts
}
