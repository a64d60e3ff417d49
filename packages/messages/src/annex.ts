import { annex } from './en/annex.ts'
import type { Locale, Messages } from './messages.ts'
import { textsOf } from './texts.ts'

export type AnnexKey = keyof typeof annex

const CATALOGUES: Record<Locale, Record<AnnexKey, string>> = { en: annex }
const known = new Map<Locale, ReturnType<typeof textsOf<AnnexKey>>>()

/** The texts of Annex 1 in and out, in the language of `messages`: loaded with them. */
export function annexTexts({ locale, intlLocale }: Messages) {
  const texts = known.get(locale) ?? textsOf(CATALOGUES[locale], intlLocale)
  known.set(locale, texts)
  return texts
}
