import { expect, it } from 'vitest'
import { viewQuery } from './view-query.ts'

it('a view keeps filters, days and lanes, and not from where its maker looked', () => {
  const search = '?zone=Asia%2FTokyo&view=table&q=draft+one&shared=&on=2025-06-16&asOf=2025-06-01'
  expect(viewQuery(search)).toBe('q=draft+one&view=table')
  expect(viewQuery('view=table&q=draft%20one')).toBe(viewQuery(search))
  expect(viewQuery('')).toBe('')
})
