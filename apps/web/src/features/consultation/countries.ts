import type { FieldOption } from '../../ui/form/select-field.tsx'

// Codes that ISO 3166-1 reserves for what is no country.
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']

/** The countries that the browser has a name for, by that name. */
export function countriesIn(intlLocale: string): FieldOption[] {
  const names = new Intl.DisplayNames(intlLocale, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap(first => letters.map(second => first + second))
    .flatMap(value => {
      const label = NO_COUNTRIES.includes(value) ? undefined : names.of(value)
      return label ? [{ value, label }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, intlLocale))
}
