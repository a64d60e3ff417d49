import { expect, it } from 'vitest'
import { feedLinks } from './links.ts'

it('the links to a feed carry its whole address, its parameters too', () => {
  const links = feedLinks('https://tributary.test/feeds/wsis20.ics?imprecise=1', 'All & more')
  expect(links.webcal).toBe('webcal://tributary.test/feeds/wsis20.ics?imprecise=1')
  expect(new URL(links.google).searchParams.get('cid')).toBe(links.webcal)
  expect(new URL(links.outlook).searchParams.get('url')).toBe(links.address)
  expect(new URL(links.outlookHome).searchParams.get('name')).toBe('All & more')
})
