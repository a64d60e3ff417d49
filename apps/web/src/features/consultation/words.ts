import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { Reader } from '../../reader.tsx'

/** "Kyoto, Japan; also online", "Online". */
export function placeText({ t, messages }: Reader, consultation: ConsultationResource): string {
  const { city, country, format } = consultation
  if (format === 'online' || !city) return t(`consultation.format.${format}`)
  const names = new Intl.DisplayNames(messages.intlLocale, { type: 'region' })
  const place = country ? `${city}, ${names.of(country)}` : city
  return format === 'hybrid' ? t('consultation.hybridAt', { place }) : place
}

/** The groups in words, or that all are meant. */
export function groupsText({ t, messages, preparation }: Reader, groups: string[]): string {
  const all = preparation().stakeholderGroups
  if (groups.length > 0 && groups.length === all.length) {
    return t('consultation.everyGroup', { count: all.length })
  }
  const named = messages.list(groups.map(id => messages.term('group', id)))
  return named.charAt(0).toLocaleUpperCase(messages.intlLocale) + named.slice(1)
}
