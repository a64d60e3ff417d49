import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calendarOf } from './world/calendar-server.ts'
import { expectFits, expectFitsBoth } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ed', name: 'Ed Moss', role: 'editor', body: 'itu' })
  await people.add({ id: 'nok', name: 'Nok Suda', role: 'member', body: 'escap' })
})
afterAll(() => people?.stop())

const FIND = '/wsis20/meetings/find'
const GENEVA = { zone: 'Europe/Zurich' }
const WEEK = 'from=2027-03-01&to=2027-03-05'
const ASKED = `${FIND}?bodies=itu,escap,undp&${WEEK}`

const best = (page: Page) => page.getByRole('region', { name: /^Best/ }).getByRole('listitem')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

it('anybody finds when bodies can meet, told what counts and in what order', async () => {
  const page = await people.open(ASKED, undefined, GENEVA)
  await page.getByText('You are not signed in to this process').waitFor()
  await expect
    .poll(() => best(page).first().textContent())
    .toMatch(/Mon, 1 Mar 2027, 11:00–12:00\s*Inside hours for 2 of 3; 05:00 in New York/)
  await page.getByText('40 of 239 times, the best first').waitFor()
  expect(await page.getByRole('link', { name: /Plan a meeting/ }).count()).toBe(0)
  await button(page, 'Show 5 more').click()
  await expect.poll(() => best(page).filter({ hasText: 'Mar 2027' }).count()).toBe(10)
})

it('the day is told hour by hour, in words too, and an hour leads to a meeting then', async () => {
  const page = await people.open(ASKED, 'ed', GENEVA)
  const row = page.getByRole('row', { name: /^ESCAP, Bangkok/ })
  await expect.poll(() => row.getByRole('cell').allInnerTexts()).toHaveLength(24)
  const words = await row.getByRole('cell').allInnerTexts()
  expect([words[2], words[3], words[11], words[12]]).toEqual([
    'Out of hours',
    'At work',
    'At work',
    'Out of hours',
  ])
  await settled(page, () => button(page, 'Day after').click())
  await page.getByText('Tuesday, 2 March 2027', { exact: true }).waitFor()
  const hours = page.getByRole('toolbar', { name: 'Hours of the day' })
  await hours.getByRole('link', { name: /, 09:00$/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Plan a meeting on Tuesday, 2 March 2027, 11:00')
  await settled(page, () => page.keyboard.press('Enter'))
  await expect
    .poll(() => page.getByRole('textbox', { name: /When|Date/ }).inputValue())
    .toContain('2 March 2027, 11:00')
})

it('another choice is another address, and another list', async () => {
  const page = await people.open(ASKED, 'ed', GENEVA)
  await best(page).first().waitFor()
  await page.getByRole('checkbox', { name: 'UNDP' }).uncheck()
  await page.getByRole('combobox', { name: 'Length' }).selectOption({ label: '2 hours' })
  await settled(page, () => button(page, 'Find times').click())
  await expect.poll(() => best(page).first().textContent()).toContain('Inside the hours of both')
  await expect.poll(() => page.url()).toContain('minutes=120')
  await page.getByRole('combobox', { name: 'Meetings' }).selectOption('series')
  await page
    .getByRole('textbox', { name: 'How many meetings' })
    .or(page.getByRole('spinbutton', { name: 'How many meetings' }))
    .fill('3')
  await settled(page, () => button(page, 'Find times').click())
  await page.getByText('Everybody is inside their hours at all 3 meetings').first().waitFor()
  await page.getByRole('checkbox', { name: 'ITU' }).uncheck()
  await page.getByRole('checkbox', { name: 'ESCAP' }).uncheck()
  await button(page, 'Find times').click()
  await page.getByText('Choose who is to meet: at least one body or person.').first().waitFor()
})

it('some of the times are offered in a poll', async () => {
  const page = await people.open(ASKED, 'ed', GENEVA)
  const offers = page.getByRole('checkbox', { name: /^Offer in a poll/ })
  await offers.first().check()
  await offers.nth(1).check()
  await settled(page, () => page.getByRole('link', { name: 'Ask by poll: 2 times' }).click())
  await expect
    .poll(() =>
      page
        .locator('input[type=datetime-local]')
        .evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value).slice(0, 2)),
    )
    .toEqual(['2027-03-01T11:00', '2027-03-01T15:00'])
})

it('who has said when they work and when they are busy is asked at no other time', async () => {
  const page = await people.open('/account', 'nok', GENEVA)
  await page.getByRole('checkbox', { name: /^As is usual/ }).uncheck()
  const hours = page.getByRole('region', { name: 'When you work' })
  await hours.getByLabel('From', { exact: true }).fill('18:00')
  await hours.getByLabel('To', { exact: true }).fill('10:00')
  await button(page, 'Save hours').click()
  await page.getByText('The end must come after the beginning.').waitFor()
  await hours.getByLabel('From', { exact: true }).fill('07:30')
  await hours.getByLabel('To', { exact: true }).fill('16:00')
  await settled(page, () => button(page, 'Save hours').click())
  await hours.getByText('Saved.').waitFor()

  const busy = page.getByRole('region', { name: 'When you are busy' })
  await busy.getByRole('combobox', { name: 'From' }).selectOption('file')
  await button(page, 'Add the calendar').click()
  await page.getByText('Choose a file.').waitFor()
  const always = [
    'UID:1',
    'SUMMARY:Sabbatical',
    'DTSTART:20240101T000000Z',
    'DURATION:P1D',
    'RRULE:FREQ=DAILY',
  ]
  const upload = {
    name: 'work.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendarOf(always)),
  }
  await busy.getByLabel('A file', { exact: true }).setInputFiles(upload)
  await settled(page, () => button(page, 'Add the calendar').click())
  await page.getByText('work.ics is added.').waitFor()
  await busy.getByText('Busy at one time').waitFor()
  await expectFits(page)

  const other = await people.open(`${FIND}?people=nok`, 'ed', GENEVA)
  await best(other).first().getByText('Nok Suda has something else').waitFor()
  await other.getByRole('row', { name: /^Nok Suda/ }).waitFor({ state: 'attached' })
  expect(await other.content()).not.toContain('Sabbatical')
  await settled(page, () => button(page, 'Remove work.ics').click())
  await settled(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click(),
  )
  await page.getByText('No calendar of yours is added.').waitFor()
})

it('fits a desk in the light and a phone in the dark, and shuts nobody out', async () => {
  const page = await people.open(ASKED, 'ed', GENEVA)
  await best(page).first().waitFor()
  await expectFitsBoth(page)
  await settled(page, () => page.goto(`${people.url}${ASKED}&series=4`))
  await best(page).first().waitFor()
  await expectFitsBoth(page)
})
