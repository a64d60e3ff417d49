import { expect, it } from 'vitest'
import { type BaselineKey, baselineTexts } from './baseline.ts'
import { baseline } from './en/baseline.ts'
import { LOCALES, messagesIn } from './messages.ts'

it.each(LOCALES)('the texts of baselines and views in %s can all be said', locale => {
  const t = baselineTexts(messagesIn(locale))
  for (const key of Object.keys(baseline) as BaselineKey[]) {
    const values = Object.fromEntries(
      [...baseline[key].matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 2]),
    )
    expect(t(key, values), key).not.toBe('')
  }
})
