import { type Catalogue, en, type MessageKey } from './catalogue.ts'
import { INTL_LOCALES, messagesOf } from './messages-of.ts'
import { type MessageValues, textsOf } from './texts.ts'

export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

const CATALOGUES: Record<Locale, Catalogue> = { en }

/** The texts of one language. */
export type Messages = {
  locale: Locale
  /** The BCP 47 tag to give to Intl. */
  intlLocale: string
  direction: 'ltr' | 'rtl'
  /** The text of `key`, with `values` for its ICU arguments. */
  t: (key: MessageKey, values?: MessageValues) => string
  /** Whether there is a text of this name. */
  has: (key: string) => key is MessageKey
  /** The name of a term of a process; its id in words where the catalogue has none. */
  term: (kind: 'group' | 'region', id: string) => string
  /** "CSTD, ITU and UNESCO". */
  list: (items: string[]) => string
}

const known = new Map<Locale, Messages>()

/** The texts of `locale`, the same whenever they are asked for; each is parsed once. */
export function messagesIn(locale: Locale): Messages {
  const messages = known.get(locale) ?? make(locale)
  known.set(locale, messages)
  return messages
}

/** The language that somebody chose, where there are texts in it; else English. */
export function localeFor(chosen: string): Locale {
  return LOCALES.find(locale => locale === chosen) ?? 'en'
}

function make(locale: Locale): Messages {
  const catalogue = CATALOGUES[locale]
  return messagesOf(locale, {
    say: textsOf(catalogue, INTL_LOCALES[locale]),
    has: key => key in catalogue,
  })
}
