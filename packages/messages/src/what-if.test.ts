import { expect, it } from 'vitest'
import { whatIf } from './en/what-if.ts'
import { LOCALES, messagesIn } from './messages.ts'
import { type WhatIfKey, whatIfTexts } from './what-if.ts'

it.each(LOCALES)('the texts of the schedule in %s can all be said', locale => {
  const t = whatIfTexts(messagesIn(locale))
  for (const key of Object.keys(whatIf) as WhatIfKey[]) {
    const values = Object.fromEntries(
      [...whatIf[key].matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 2]),
    )
    expect(t(key, values), key).not.toBe('')
  }
})
