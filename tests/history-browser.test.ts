import { commit } from '@tributary/database/change/commit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ana', name: 'Ana Duarte', role: 'editor', body: 'unesco' })
  await people.add({ id: 'rea', name: 'Rea Sow', role: 'reader' })
  const actor = { personId: 'ana', body: 'unesco' }
  const write = (expected: number, fields: object, reason?: string) => ({
    thing: 'consultation' as const,
    id: 'unesco-open-2023',
    verb: expected === 0 ? ('create' as const) : ('change' as const),
    expected,
    fields: fields as Record<string, unknown>,
    reason,
  })
  const made = {
    id: 'unesco-open-2023',
    title: 'Its contribution',
    organisers: ['unesco'],
    start: '2027-Q2',
    precision: 'quarter',
    format: 'online',
    region: 'global',
    stakeholderGroups: [],
    questions: [],
    feedsInto: [],
    confidence: 'unverified',
  }
  const now = new Date().toISOString()
  const writes = [
    write(0, made),
    write(1, { start: '2027-Q3' }, 'venue not confirmed'),
    write(2, { city: 'Paris', feedsInto: ['zero-draft'] }),
  ]
  expect((await commit(people.db, actor, 'wsis20', writes, now)).ok).toBe(true)
})
afterAll(() => people?.stop())

const ONE = '/wsis20/history?thing=consultation&id=unesco-open-2023'

describe('on a desk in the light and on a phone in the dark', () => {
  it.each([
    ['/wsis20/history', 'History'],
    [ONE, 'History'],
    ['/wsis20/history/compare?from=2025-06-30&to=2025-11-30', 'Two moments compared'],
    ['/wsis20?asOf=2025-06-30&on=2025-06-30', 'High-level meeting on the overall review'],
    ['/wsis20/milestones/zero-draft?asOf=2025-07-01T10:00:00Z', 'Zero draft'],
  ])('%s opens, fits the window and shuts nobody out', async (path, title) => {
    const page = await people.open(path, 'ana')
    await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor()
    const unfold = page.getByRole('button', { name: 'Before and after' }).first()
    if (await unfold.isVisible()) await unfold.click()
    await expectFitsBoth(page)
  })
})

describe('the record of a past day', () => {
  it('is on every page, and one click leads back', async () => {
    const page = await people.open('/wsis20/roadmaps?view=table&asOf=2025-06-30')
    await page.getByText('The record as it stood on 30 June 2025.').waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Zero draft of the outcome document' })
    expect(await row.first().textContent()).toContain('August 2025')
    await row.getByRole('link').first().click()
    await page.waitForURL(/zero-draft\?.*asOf=2025-06-30/)
    await page.getByText('announced for August 2025').waitFor()
    for (const place of ['Consultations', 'Actions', 'Overview']) {
      await page.getByRole('navigation').getByRole('link', { name: place }).first().click()
      await page.waitForURL(/asOf=2025-06-30/)
    }
    await page.getByRole('button', { name: 'Look from the day of the record' }).click()
    await page.getByRole('heading', { name: /is in 169 days, on 16 December 2025/ }).waitFor()
    await page.getByRole('button', { name: 'Back to the present record' }).click()
    await page.getByRole('heading', { name: /The review ended on 17 December 2025/ }).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('is chosen from the history, and nothing can be edited in it', async () => {
    const page = await people.open(ONE, 'ana')
    await page.getByRole('button', { name: 'Restore this version' }).first().waitFor()
    await page.getByLabel('The record as of a past day').fill('2025-06-30')
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.waitForURL(/asOf=2025-06-30&on=2025-06-30/)
    const edit = page.getByRole('link', { name: 'Edit' })
    await page.goto(`${people.url}/wsis20/milestones/unesco-roadmap`)
    await edit.waitFor()
    await settled(page, () =>
      page.goto(`${people.url}/wsis20/milestones/unesco-roadmap?asOf=2025-06-30`),
    )
    await page.getByText('The record as it stood on 30 June 2025.').waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await edit.count()).toBe(0)
  })

  it('before it all is said to be none, with a way back', async () => {
    const page = await people.open('/wsis20?asOf=2020-01-01')
    await page
      .getByText('There was no process "wsis20" on 2020-01-01: its record begins on 2023-06-01.')
      .waitFor()
    await page.getByRole('link', { name: 'Back to the present record' }).click()
    await page.getByRole('heading', { name: /The review ended on 17 December 2025/ }).waitFor()
  })
})

describe('the history', () => {
  it('is told in sentences, with what was there before and after', async () => {
    const page = await people.open(`${ONE}`, 'rea')
    await page
      .getByText('UNESCO moved Its contribution from Q2 2027 to Q3 2027: venue not confirmed')
      .waitFor()
    await page
      .getByText(/city set to “Paris”; feeds into: Zero draft of the outcome document added/)
      .waitFor()
    expect(await page.getByText('by Ana Duarte for UNESCO').count()).toBe(3)
    await page.getByRole('button', { name: 'Before and after' }).first().click()
    const row = page.getByRole('row').filter({ hasText: 'City' })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['nothing', 'Paris'])
    expect(await page.getByRole('button', { name: 'Restore this version' }).count()).toBe(0)
    const public_ = await people.open(ONE)
    await public_.getByText('UNESCO added Its contribution').waitFor()
    expect(await public_.getByText('Ana').count()).toBe(0)
  })

  it('is filtered and shown page by page, as its address says', async () => {
    const page = await people.open('/wsis20/history')
    await page.getByText(/^\d+ changes$/).waitFor()
    const entries = page.locator('main li')
    expect(await entries.count()).toBe(50)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => entries.count()).toBe(100)
    await page.getByLabel('For the body').selectOption('unesco')
    await page.waitForURL(/body=unesco/)
    await page.getByText('3 changes').waitFor()
    await page.getByLabel('Kind of change').selectOption('create')
    await page.getByText('1 change', { exact: true }).waitFor()
    await page.getByLabel('From').fill('2030-01-01')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => entries.count()).toBe(50)
  })

  it('brings back a version for those who may, as a new one', async () => {
    const page = await people.open(ONE, 'ana')
    await page
      .getByRole('button', { name: 'Restore this version: revision 1 of Its contribution' })
      .click()
    await page.getByText('Restored: Its contribution').waitFor()
    await page
      .getByText(/UNESCO restored Its contribution; .*date from Q3 2027 to Q2 2027/)
      .waitFor()
    await page.getByText('4 changes').waitFor()
  })
})

describe('two moments', () => {
  it('are compared, and copied as text', async () => {
    const page = await people.open('/wsis20/history/compare?from=2025-06-30&to=2025-11-30')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const line = page.getByRole('listitem').filter({ hasText: 'Deadline for written input' })
    expect(await line.first().textContent()).toContain(
      'from 15 Jul 2025 to 25 Jul 2025, 10 days later',
    )
    await page.getByRole('button', { name: 'Copy for the minutes' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('Dated more precisely (1)\n- Zero draft of the outcome document (UNGA)')
    await page.getByLabel('As of').fill('2025-12-01')
    await page.getByText('The first day is after the second.').waitFor()
    await page.getByRole('button', { name: 'Swap' }).click()
    await page.getByText('The record says the same at both moments.').waitFor()
  })
})
