import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchBrowser } from './world/browser.ts'
import { expectFitsBoth } from './world/fits.ts'
import { type Server, startServer } from './world/server.ts'

let browser: Browser
let server: Server
beforeAll(async () => {
  ;[browser, server] = await Promise.all([launchBrowser(), startServer()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

type Look = { width?: number; scheme?: 'light' | 'dark' }

const IN_2025 = 'on=2025-06-16&from=2025-01-01&to=2025-12-31'

async function open(query: string, { width = 1440, scheme = 'light' }: Look = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: scheme,
    timezoneId: 'Asia/Kathmandu',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const failures: string[] = []
  const page = await context.newPage()
  page.on('pageerror', error => failures.push(error.message))
  page.on('console', message => message.type() === 'error' && failures.push(message.text()))
  onTestFinished(async () => {
    await context.close()
    expect(failures).toEqual([])
  })
  await page.goto(`${server.url}/wsis20/roadmaps?${query}`, { waitUntil: 'networkidle' })
  await page.locator('.timeline a').first().waitFor()
  return page
}

const focused = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')))

describe('on a desk in the light and on a phone in the dark', () => {
  it.each([`${IN_2025}&critical=1`, `${IN_2025}&group=phase`])(
    '%s fits the window and shuts nobody out',
    async query => expectFitsBoth(await open(query)),
  )
})

describe('the timeline', () => {
  it('draws the critical path to the high-level meeting, and the slack of the rest', async () => {
    const page = await open('from=2025-01-01&to=2025-12-31')
    expect(await page.locator('.critical-link').count()).toBe(0)
    await page.getByRole('button', { name: 'Critical path and slack' }).click()
    await page.waitForURL(/critical=1/)
    await expect.poll(() => page.locator('.critical-link').count()).toBe(9)
    const draft = page.locator('#mark-zero-draft')
    expect(await draft.getAttribute('aria-label')).toBe(
      'Zero draft of the outcome document, 29 Aug 2025, UNGA, Done, On the critical path, 39 days to spare',
    )
    expect(await page.locator('.slack-days').allTextContents()).toContain('50 days')
    const meeting = await page.locator('#mark-unga-hlm').getAttribute('aria-label')
    expect(meeting).toContain('possibly in conflict with what it depends on')
  })

  it('is walked through by keys, along time, lanes and dependencies, from one tab stop', async () => {
    const page = await open(IN_2025)
    expect(await page.locator('.timeline svg [tabindex="0"]').count()).toBe(1)
    await page.locator('#mark-zero-draft').focus()
    await page.getByRole('tooltip').getByText('Waits for 2, 2 wait for it').waitFor()
    await expect.poll(() => page.locator('.link-line').count()).toBe(4)
    await page.keyboard.press('[')
    await focused(page).toBe('elements-input-deadline')
    await page.keyboard.press('[')
    await focused(page).toBe('elements-paper')
    await page.keyboard.press(']')
    await focused(page).toBe('elements-input-deadline')
    await page.keyboard.press('ArrowUp')
    await focused(page).toBe('unesco-facilitators-2025')
    await page.keyboard.press('Home')
    await focused(page).toBe('unesco-roadmap')
    expect(await page.locator('.timeline svg [tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('To what waits for it').waitFor()
  })

  it('has its lanes by kind as the address says, and leads to the same as a table', async () => {
    const page = await open(IN_2025)
    await page.getByLabel('Lanes by').selectOption({ label: 'Kind' })
    await page.waitForURL(/group=kind/)
    await page.locator('.timeline').getByText('Deadline', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Read the same as a table' }).press('Enter')
    await page.getByRole('columnheader', { name: 'Slack' }).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Deadline for comments' })
    expect(await row.textContent()).toContain('50 days')
  })

  it('moves the days in view by its map, by keys and by hand', async () => {
    const page = await open(IN_2025)
    const map = page.getByRole('slider', { name: 'The days in view' })
    expect(await map.getAttribute('aria-valuetext')).toBe('1 Jan 2025 to 1 Jan 2026')
    await map.press('PageDown')
    await page.waitForURL(/from=2025-11-2/)
    await map.press('Home')
    await page.waitForURL(/from=2015-/)
    const box = await map.boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 10)
    await page.waitForURL(/from=2021-/)
  })

  it('is saved as an SVG that stands alone and holds every title in view', async () => {
    const page = await open(IN_2025)
    await page.getByRole('button', { name: 'Print or save' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('wsis20-2025-06-16.svg')
    const svg = await readFile(await download.path(), 'utf8')
    const { fault, titles, texts } = await page.evaluate(text => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      const all = (name: string) =>
        Array.from(parsed.querySelectorAll(name), ({ textContent }) => textContent)
      return { fault: all('parsererror'), titles: all('g > title'), texts: all('text') }
    }, svg)
    expect(fault).toEqual([])
    expect(svg).not.toContain('var(')
    expect(titles.length).toBeGreaterThan(25)
    for (const title of titles) expect(texts.some(text => text?.includes(title ?? ''))).toBe(true)
    expect(texts).toContain('As on 16 June 2025 · 1 Jan 2025 to 31 Dec 2025')
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ])
    const bytes = await readFile(await picture.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe((1_600 + 2 * 28) * 2)
  })

  it('is printed on landscape pages with title and legend, and nothing around it', async () => {
    const page = await open(IN_2025)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sizes.length).toBeGreaterThanOrEqual(1)
    expect(sizes.length).toBeLessThanOrEqual(3)
    for (const [, width, height] of sizes) {
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
    }
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.sheet').count()).toBe(sizes.length)
    expect(await page.locator('.sheet').first().textContent()).toContain('Tentative')
    expect(await page.locator('.timeline').isVisible()).toBe(false)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  })

  it('runs from left to right in a language that does not', async () => {
    const page = await open(IN_2025)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    const x = async (id: string) => (await page.locator(`#mark-${id}`).boundingBox())?.x ?? 0
    expect(await x('elements-paper')).toBeLessThan(await x('zero-draft'))
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
})
