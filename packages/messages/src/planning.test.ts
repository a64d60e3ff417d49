import { expect, it } from 'vitest'
import { planning } from './en/planning.ts'
import { LOCALES, messagesIn } from './messages.ts'
import { type PlanningKey, planningTexts } from './planning.ts'

it.each(LOCALES)('the texts of planning in %s can all be said', locale => {
  const t = planningTexts(messagesIn(locale))
  for (const key of Object.keys(planning) as PlanningKey[]) {
    const values = Object.fromEntries(
      [...planning[key].matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 2]),
    )
    expect(t(key, values), key).not.toBe('')
  }
})
