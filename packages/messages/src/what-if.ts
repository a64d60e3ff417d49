import { whatIf } from './en/what-if.ts'
import type { Locale, Messages } from './messages.ts'
import { textsOf } from './texts.ts'

export type WhatIfKey = keyof typeof whatIf

const CATALOGUES: Record<Locale, Record<WhatIfKey, string>> = { en: whatIf }
const known = new Map<Locale, ReturnType<typeof textsOf<WhatIfKey>>>()

/** The texts of the schedule's own pages, in the language of `messages`: loaded with them. */
export function whatIfTexts({ locale, intlLocale }: Messages) {
  const texts = known.get(locale) ?? textsOf(CATALOGUES[locale], intlLocale)
  known.set(locale, texts)
  return texts
}
