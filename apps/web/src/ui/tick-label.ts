import { dayOfNumber } from '@tributary/domain/date/day'
import type { Messages } from '@tributary/messages/messages'
import type { Tick } from './ticks.ts'

/** What a tick is called: "2025", "Q3", "Sep", "14", "1 Sep". */
export function tickLabel({ intlLocale, t }: Messages, { day, unit, isMajor }: Tick): string {
  const date = dayOfNumber(day)
  const year = date.slice(0, 4)
  if (unit === 'year' || (isMajor && (unit === 'month' || unit === 'quarter'))) return year
  if (unit === 'quarter')
    return t('milestone.quarter', { quarter: Math.ceil(Number(date.slice(5, 7)) / 3) })
  const asks: Intl.DateTimeFormatOptions =
    unit === 'month'
      ? { month: 'short' }
      : isMajor
        ? { day: 'numeric', month: 'short' }
        : { day: 'numeric' }
  return formatter(intlLocale, asks).format(day * 86_400_000)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, asks: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(asks)}`
  let format = formatters.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...asks, timeZone: 'UTC' })
    formatters.set(key, format)
  }
  return format
}
