import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'cora', name: 'Cora Diaz', role: 'coordinator' })
})
afterAll(() => people?.stop())

const COVERAGE = '/wsis20/consultations/coverage?on=2024-05-01'
const PHONE = { width: 390, scheme: 'dark' } as const

/** The text of one cell of the matrix, by its region and its column. */
async function cellOf(page: Page, region: string, column: string): Promise<string> {
  const heads = await page.locator('thead th').allTextContents()
  expect(heads).toContain(column)
  const row = page.getByRole('row', { name: region })
  return (
    (await row
      .getByRole('cell')
      .nth(heads.indexOf(column) - 1)
      .textContent()) ?? ''
  )
}

describe('coverage', () => {
  it('tells which regions are not heard and which cells are empty, on the day travelled to', async () => {
    const page = await people.open(COVERAGE)
    const finding = page.getByRole('region', { name: 'In a sentence' })
    expect(await finding.textContent()).toMatch(
      /As of 1 May 2024, 5 consultations have been held and 17 are planned\. Not heard so far: Africa \(3 planned\), .*Latin America and the Caribbean \(civil society, technical community and academia\)\./,
    )
    expect(await cellOf(page, 'Latin America', 'Governments')).toMatch(/: 1 held$/)
    expect(await cellOf(page, 'Latin America', 'Academia')).toBe('none')
    expect(await page.getByRole('link', { name: /^Plan one/ }).count()).toBe(0)
    await expectFits(page)
    await settled(page, () => page.getByRole('button', { name: 'Organisers' }).click())
    await finding.getByText('region by organiser').waitFor()
    expect(await cellOf(page, 'Latin America', 'ECLAC')).toMatch(/: 1 held$/)
  })

  it('counts what falls into a period, and leads to the list of it', async () => {
    const page = await people.open(`${COVERAGE}&by=questions&from=2024-06-01&to=2024-12-31`)
    expect(await cellOf(page, 'Europe', 'Q1')).toMatch(/: 1 planned$/)
    expect(await cellOf(page, 'Western Asia', 'Q1')).toBe('none')
    const cell = page.getByRole('link', { name: /^Europe, Q1: 1 planned/ })
    await settled(page, () => cell.click())
    await page.getByText('1 consultation of 22').waitFor()
    await page.getByRole('link', { name: /CSTD open consultation on WSIS\+20/ }).waitFor()
  })

  it('leads from an empty cell to a form that knows the region and the group', async () => {
    const page = await people.open(COVERAGE, 'cora')
    const plan = page.getByRole('link', {
      name: 'Plan one: Latin America and the Caribbean, academia',
    })
    await settled(page, () => plan.click())
    const region = page.getByRole('combobox', { name: 'Region' })
    expect(await region.inputValue()).toBe('latin-america-caribbean')
    expect(await page.getByRole('checkbox', { name: 'Academia' }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Governments' }).isChecked()).toBe(false)
  })

  it('stays usable on a phone', async () => {
    const page = await people.open(COVERAGE, 'cora', PHONE)
    await page.getByRole('table').waitFor()
    await expectFits(page)
  })
})

describe('traceability', () => {
  const late = (page: Page) => page.getByRole('region', { name: 'After the deadline' })

  it('flags the consultations that came after the deadline, and what they lead to', async () => {
    const page = await people.open('/wsis20/consultations/traceability?on=2026-11-25')
    expect(await late(page).getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(
        /^29 Jul 2025.*Virtual stakeholder consultation.*Late 4 days after the input deadline of 25 July 2025, into Zero draft/,
      ),
      expect.stringMatching(
        /^13–14 Oct 2025.*Stakeholder consultations on the zero draft.*Late 10 days after the input deadline of 3 October 2025, into Revision 1/,
      ),
    ])
    // Whoever points at one in the picture sees where it leads.
    const picture = page.getByRole('region', { name: 'How input flows' })
    await picture.getByRole('link', { name: /^Virtual stakeholder consultation/ }).focus()
    const dimmed = picture.locator('a.opacity-35')
    const names = await dimmed.allTextContents()
    expect(names.join()).toContain('Synthesis report')
    expect(names.join()).not.toMatch(/Zero draft of|Revision 1|High-level meeting/)
    await expectFits(page)
  })

  it('tells the same in lists on a phone', async () => {
    const page = await people.open(
      '/wsis20/consultations/traceability?on=2026-11-25',
      undefined,
      PHONE,
    )
    await late(page).getByText('4 days after the input deadline of 25 July 2025').waitFor()
    expect(await page.getByRole('region', { name: 'How input flows' }).isVisible()).toBe(false)
    const reports = page.getByRole('region', { name: 'What has come to each report' })
    await reports.getByText('4 held with no input on record, 1 late').waitFor()
    await page.getByText('Where the input of each consultation ended up').waitFor()
    await expectFits(page)
  })
})

describe('the map', () => {
  it('narrows its list by region, by place, and to what is not on it', async () => {
    const page = await people.open('/wsis20/consultations/map?on=2026-11-25')
    const list = page.getByRole('region', { name: /consultation/ })
    const map = page.getByRole('region', { name: 'World map' })
    await page.getByRole('heading', { name: '22 consultations' }).waitFor()
    await map.getByRole('button', { name: /^New York: 4 consultations, 4 held/ }).press('Enter')
    await page.getByRole('heading', { name: '4 consultations: New York' }).waitFor()
    expect(await list.getByRole('listitem').count()).toBe(4)
    await page.getByRole('button', { name: /^Africa/ }).press('Enter')
    await page.getByRole('heading', { name: '3 consultations: Africa' }).waitFor()
    expect(await map.getByRole('button').count()).toBe(3)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('button', { name: /^Online/ }).click()
    await page.getByRole('heading', { name: '2 consultations: Online' }).waitFor()
    await expectFits(page)
  })

  it('fits a phone', async () => {
    const page = await people.open('/wsis20/consultations/map?on=2024-05-01', undefined, PHONE)
    await page.getByRole('region', { name: 'World map' }).waitFor()
    await expectFits(page)
  })
})
