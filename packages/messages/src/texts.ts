import { IntlMessageFormat } from 'intl-messageformat'

export type MessageValues = Record<string, string | number>

/** Says the texts of a catalogue; each is parsed once, when it is first asked for. */
export function textsOf<Key extends string>(
  catalogue: Record<Key, string>,
  intlLocale: string,
): (key: Key, values?: MessageValues) => string {
  const parsed = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    let format = parsed.get(key)
    if (!format) {
      format = new IntlMessageFormat(catalogue[key], intlLocale, undefined, { ignoreTag: true })
      parsed.set(key, format)
    }
    return String(format.format(values))
  }
}
