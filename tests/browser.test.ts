import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './world/browser.ts'
import { expectFitsBoth } from './world/fits.ts'
import { type Look, openPage } from './world/open-page.ts'
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

const open = (path: string, look?: Look) =>
  openPage(browser, `${server.url}${path}`, look, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })

const PLACES = [
  ['/wsis20?on=2025-06-16', 'High-level meeting on the overall review'],
  ['/wsis20', 'The review ended on 17 December 2025'],
  ['/wsis20/roadmaps?on=2025-06-16', 'Roadmaps'],
  ['/wsis20/roadmaps?view=table', 'Roadmaps'],
  ['/wsis20/milestones/zero-draft', 'Zero draft of the outcome document'],
  ['/wsis20/consultations', 'Consultations'],
  ['/wsis20/consultations?view=month&month=2025-06', 'Consultations'],
  ['/wsis20/consultations?view=agenda&month=2025-06', 'Consultations'],
  ['/wsis20/consultations?show=igf-2023', 'Consultations'],
  ['/wsis20/meetings', 'Meetings'],
  ['/wsis20/actions', 'Actions'],
  ['/wsis20/subscribe', 'Subscribe'],
  ['/wsis20/nowhere', 'There is no page here'],
] as const

describe('on a desk in the light and on a phone in the dark', () => {
  it.each(PLACES)('%s opens, fits the window and shuts nobody out', async (path, title) => {
    const page = await open(path)
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: title })
      .waitFor({ state: 'attached' })
    await expectFitsBoth(page)
  })
})

describe('a reader', () => {
  it('goes from the overview to each place in one click, the day and the zone kept', async () => {
    const page = await open('/wsis20?on=2025-06-16&zone=Asia/Bangkok')
    for (const place of [
      'Roadmaps',
      'Consultations',
      'Meetings',
      'Actions',
      'Subscribe',
      'Overview',
    ]) {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: place, exact: true })
        .first()
        .click()
      await page.waitForURL(/on=2025-06-16.*zone=Asia/)
    }
  })

  it('travels to a day in 2025, and back', async () => {
    const page = await open('/wsis20')
    await page.getByRole('button', { name: 'Today' }).click()
    await page.getByRole('button', { name: '16 Jun 2025' }).click()
    await page.getByText('You are looking from Monday, 16 June 2025.').waitFor()
    await page.getByText('Elements paper published').first().waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Back to today' }).click()
    await page
      .getByRole('heading', {
        name: 'The review ended on 17 December 2025; follow-up runs to 2035.',
      })
      .waitFor()
  })

  it.each([
    ['Asia/Kathmandu', '12:00–13:30'],
    ['America/St_Johns', '03:45–05:15'],
  ])(
    'in %s sees the hours of Kyoto as %s, and those of the place on hover',
    async (zone, hours) => {
      const page = await open('/wsis20/consultations', { zone })
      const date = page.locator('#consultation-igf-2023 time')
      expect(await date.textContent()).toContain(hours)
      expect(await date.getAttribute('title')).toContain('15:15 Kyoto')
    },
  )

  it('chooses another zone and keeps it', async () => {
    const page = await open('/wsis20/consultations')
    await page.getByLabel('Times in').selectOption({ label: 'Santiago' })
    await page.getByText('03:15–04:45').waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).first().click()
    expect(await page.getByLabel('Times in').inputValue()).toBe('America/Santiago')
  })

  it('sees in words what is unverified, and its source', async () => {
    const page = await open('/wsis20/milestones/cstd-27')
    await page.getByText('Unverified', { exact: true }).waitFor()
    await page.getByText('General knowledge, no public source found yet').waitFor()
    await page.getByText('April 2024').first().waitFor()
  })

  it('reads how a date came to be', async () => {
    const page = await open('/wsis20/milestones/elements-input-deadline')
    await page
      .getByText('Deadline for written input on the elements paper: announced for 15 Jul 2025')
      .waitFor()
    await page
      .getByText(
        'Deadline for written input on the elements paper: moved from 15 Jul 2025 to 25 Jul 2025',
      )
      .waitFor()
  })

  it('filters the roadmaps, and shares the view by its address', async () => {
    const page = await open('/wsis20/roadmaps?view=table')
    await page.getByLabel('Roadmap', { exact: true }).selectOption({ label: 'UNESCO' })
    await page.getByText('6 milestones of 48').waitFor()
    const again = await open(page.url().slice(server.url.length))
    await again.getByText('6 milestones of 48').waitFor()
    await again.getByLabel('Words in the title').fill('nothing like it')
    await again.getByText('No milestone fits these filters.').waitFor()
    await again.getByRole('button', { name: 'Clear filters' }).click()
    await again.getByText('48 milestones of 48').waitFor()
  })

  it('walks the timeline by keyboard and opens a milestone', async () => {
    const page = await open('/wsis20/roadmaps?on=2025-06-16')
    await page.locator('#mark-elements-paper').focus()
    await page.getByRole('tooltip').getByText('Elements paper published').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.activeElement?.id === 'mark-elements-input-deadline')
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { level: 1, name: 'Deadline for written input on the elements paper' })
      .waitFor()
  })

  it('zooms and moves the timeline, and the address follows', async () => {
    const page = await open('/wsis20/roadmaps?on=2025-06-16&from=2025-05-01&to=2025-07-31')
    const before = await page.locator('#mark-elements-paper').boundingBox()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForURL(url => url.searchParams.get('from') !== '2025-05-01')
    const after = await page.locator('#mark-elements-paper').boundingBox()
    expect(after?.x).not.toBe(before?.x)
    await page.getByRole('button', { name: 'Fit all' }).click()
    await page.locator('#mark-mandate-70-125').waitFor()
  })

  it('finds no two labels of the timeline on top of each other', async () => {
    const page = await open('/wsis20/roadmaps?on=2025-06-16')
    const boxes = await page.locator('.timeline a + text').evaluateAll(texts =>
      texts.map(text => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return { label: text.textContent, left, right, top, bottom }
      }),
    )
    expect(boxes.length).toBeGreaterThan(20)
    const clashes = boxes.flatMap((a, n) =>
      boxes
        .slice(n + 1)
        .filter(
          b => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom,
        )
        .map(b => [a.label, b.label]),
    )
    expect(clashes).toEqual([])
  })

  it('looks for consultations in a month that has none, and is led to one that has', async () => {
    const page = await open('/wsis20/consultations?view=month&month=2026-11')
    await page.getByText('No consultation in this month.').first().waitFor()
    await page.getByRole('button', { name: 'Earlier: December 2025' }).click()
    await page.getByText('Translating global commitments').first().click()
    await page.getByRole('dialog').getByText('Side event of the high-level meeting').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('copies the address of a feed', async () => {
    const page = await open('/wsis20/subscribe')
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${server.url}/feeds/wsis20.ics`)
    expect((await fetch(copied)).headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(
      await page.getByRole('link', { name: 'Apple Calendar' }).first().getAttribute('href'),
    ).toMatch(/^webcal:/)
  })

  it('reads the digest of the chosen day', async () => {
    const page = await open('/wsis20/subscribe?on=2025-07-14')
    const mail = page.frameLocator('iframe')
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await mail.getByText('10 days later than 15 Jul').waitFor()
  })

  it('of a process that does not exist is told so, and what to do', async () => {
    const page = await open('/nope')
    await page.getByRole('alert').getByText('There is no process "nope"').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
  })

  it('goes to a place by two keys and sees the shortcuts by one', async () => {
    const page = await open('/wsis20')
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.getByRole('heading', { level: 1, name: 'Actions' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Keyboard shortcuts').first().waitFor()
  })

  it('of a language that runs from right to left finds nothing outside the window', async () => {
    const page = await open('/wsis20?on=2025-06-16', { width: 390 })
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
})
