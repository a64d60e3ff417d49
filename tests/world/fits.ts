import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** That a page is no wider than its window, and has no fault that would shut somebody out. */
export async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  await expectOpenToAll(page)
}

/** That a page has no fault that would shut somebody out, as axe finds them; frames aside. */
export async function expectOpenToAll(page: Page): Promise<void> {
  // The other mode opens a window of its own for the sum of what it finds in frames.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe')
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])
  expect(told).toEqual([])
}
