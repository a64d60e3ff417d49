import { findings } from './en/findings.ts'
import type { Locale, Messages } from './messages.ts'
import { textsOf } from './texts.ts'

export type FindingsKey = keyof typeof findings

const CATALOGUES: Record<Locale, Record<FindingsKey, string>> = { en: findings }
const known = new Map<Locale, ReturnType<typeof textsOf<FindingsKey>>>()

/** The texts of coverage, traceability and the map, in the language of `messages`: loaded with them. */
export function findingsTexts({ locale, intlLocale }: Messages) {
  const texts = known.get(locale) ?? textsOf(CATALOGUES[locale], intlLocale)
  known.set(locale, texts)
  return texts
}
