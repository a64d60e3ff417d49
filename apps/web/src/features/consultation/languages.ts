import type { FieldOption } from '../../ui/form/select-field.tsx'

// The official languages of the United Nations come first, then others that are often heard.
const OFFICIAL = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
const OTHERS =
  'af am az be bg bn bs ca cs da de dv dz el et fa fi fil ga gn ha he hi hr ht hu hy id ig is it ja ka kk km ko ky lo lt lv mg mk mn ms mt my ne nl no om pa pl ps pt qu ro rw si sk sl sn so sq sr sv sw ta te tg th ti tk tn tr uk ur uz vi wo xh yo zu'.split(
    ' ',
  )

/** Languages of a consultation (BCP 47), by their names in the reader's language. */
export function languagesIn(intlLocale: string): FieldOption[] {
  const named = (value: string) => ({ value, label: languageName(intlLocale, value) })
  const others = OTHERS.map(named).toSorted((a, b) => a.label.localeCompare(b.label, intlLocale))
  return [...OFFICIAL.map(named), ...others]
}

/** What a language is called; its code where nobody knows it. */
export function languageName(intlLocale: string, code: string): string {
  return new Intl.DisplayNames(intlLocale, { type: 'language' }).of(code) ?? code
}
