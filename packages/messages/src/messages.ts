import { type Catalogue, en, type MessageKey } from './catalogue.ts'
import { type MessageValues, textsOf } from './texts.ts'

export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

const CATALOGUES: Record<Locale, Catalogue> = { en }

/** The tag by which Intl formats: dates in English read "12 May 2025". */
const INTL_LOCALES: Record<Locale, string> = { en: 'en-GB' }

/** The texts of one language. */
export type Messages = {
  locale: Locale
  /** The BCP 47 tag to give to Intl. */
  intlLocale: string
  direction: 'ltr' | 'rtl'
  /** The text of `key`, with `values` for its ICU arguments. */
  t: (key: MessageKey, values?: MessageValues) => string
  /** The name of a term of a process; its id in words where the catalogue has none. */
  term: (kind: 'group' | 'region', id: string) => string
  /** "CSTD, ITU and UNESCO". */
  list: (items: string[]) => string
}

/** The texts of `locale`; each is parsed once, when it is first asked for. */
export function messagesIn(locale: Locale): Messages {
  const intlLocale = INTL_LOCALES[locale]
  const catalogue = CATALOGUES[locale]
  const lists = new Intl.ListFormat(intlLocale, { type: 'conjunction' })
  return {
    locale,
    intlLocale,
    direction: 'ltr',
    t: textsOf(catalogue, intlLocale),
    term(kind, id) {
      const key = `consultation.${kind}.${id}`
      return key in catalogue ? catalogue[key as MessageKey] : id.replaceAll('-', ' ')
    },
    list: items => lists.format(items),
  }
}
