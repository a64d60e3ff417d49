import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** That a page is no wider than its window, and has no fault that would shut somebody out. */
export async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  await expectOpenToAll(page)
}

/**
 * The same on a desk in the light, where the page is, and on a phone in the dark, where it goes for
 * a moment: a page that is open already is spared to be opened again.
 */
export async function expectFitsBoth(page: Page): Promise<void> {
  await expectFits(page)
  await look(page, { width: 390, height: 844 }, 'dark')
  await expectFits(page)
  await look(page, { width: 1440, height: 900 }, 'light')
}

async function look(
  page: Page,
  size: { width: number; height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  // What follows from a size is drawn in the frame after it.
  await page.evaluate(
    () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
}

/** That a page has no fault that would shut somebody out, as axe finds them; frames aside. */
export async function expectOpenToAll(page: Page): Promise<void> {
  // The package that goes between it and Playwright has a page read it anew for each look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const options = { resultTypes: ['violations' as const], iframes: false, preload: false }
    return (await axe.run({ exclude: ['iframe'] }, options)).violations
  })
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])
  expect(told).toEqual([])
}
