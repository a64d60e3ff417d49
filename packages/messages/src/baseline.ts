import { baseline } from './en/baseline.ts'
import type { Locale, Messages } from './messages.ts'
import { textsOf } from './texts.ts'

export type BaselineKey = keyof typeof baseline

const CATALOGUES: Record<Locale, Record<BaselineKey, string>> = { en: baseline }
const known = new Map<Locale, ReturnType<typeof textsOf<BaselineKey>>>()

/** The texts of baselines, slips and shared views, in the language of `messages`: loaded with them. */
export function baselineTexts({ locale, intlLocale }: Messages) {
  const texts = known.get(locale) ?? textsOf(CATALOGUES[locale], intlLocale)
  known.set(locale, texts)
  return texts
}
