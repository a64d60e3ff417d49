import type { MessageKey } from './catalogue.ts'
import type { Locale, Messages } from './messages.ts'
import type { MessageValues } from './texts.ts'

/** The tag by which Intl formats: dates in English read "12 May 2025". */
export const INTL_LOCALES: Record<Locale, string> = { en: 'en-GB' }

/** The texts that a catalogue can say by now. */
export type Texts = {
  say: (key: MessageKey, values?: MessageValues) => string
  has: (key: string) => boolean
}

/** What is said in `locale` by some texts. */
export function messagesOf(locale: Locale, { say, has }: Texts): Messages {
  const intlLocale = INTL_LOCALES[locale]
  const lists = new Intl.ListFormat(intlLocale, { type: 'conjunction' })
  return {
    locale,
    intlLocale,
    direction: 'ltr',
    t: say,
    has: (key): key is MessageKey => has(key),
    term(kind, id) {
      const key = `consultation.${kind}.${id}`
      return has(key) ? say(key as MessageKey) : id.replaceAll('-', ' ')
    },
    list: items => lists.format(items),
  }
}
