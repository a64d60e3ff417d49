import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ed', name: 'Ed Moss', role: 'editor', body: 'itu' })
})
afterAll(() => people?.stop())

const address = (page: Page) => page.getByRole('textbox', { name: /^Address of the feed/ })
const radio = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`) })
const previewed = (page: Page) =>
  page.getByRole('region', { name: 'What comes next in it' }).getByRole('listitem')

it('anybody composes a feed, sees what comes next in it, and takes its address', async () => {
  const page = await people.open('/wsis20/subscribe?on=2025-05-01', undefined, {
    zone: 'Europe/Zurich',
  })
  expect(await address(page).inputValue()).toBe(`${people.url}/feeds/wsis20.ics`)
  await expect.poll(() => previewed(page).count()).toBe(10)
  expect(await radio(page, 'My calendar').count()).toBe(0)

  await radio(page, 'Consultations').focus()
  await page.keyboard.press('Space')
  await page.getByText('22 entries in all; times in Zurich.').waitFor()
  await page.getByLabel('Body', { exact: true }).first().selectOption('itu')
  await page.getByLabel('Known only to the quarter or year').selectOption('span')
  await page.getByLabel('Alarm').selectOption('1440')
  const composed = `${people.url}/feeds/wsis20/consultations.ics?body=itu&imprecise=span&alarm=1440`
  await expect.poll(() => address(page).inputValue()).toBe(composed)
  await expect
    .poll(() => previewed(page).allTextContents())
    .toContainEqual(expect.stringMatching(/ITU.*with an alarm/))
  expect((await fetch(composed)).headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const link = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href')
  expect(await link('Apple Calendar')).toBe(composed.replace('http:', 'webcal:'))
  expect(await link('Outlook')).toContain(encodeURIComponent(composed))

  // What takes a choice has no address before it is made.
  await radio(page, 'One milestone').check()
  await page.getByText('Choose one, and here is its address').waitFor()
  await page.getByLabel('Milestone', { exact: true }).selectOption('zero-draft')
  await expect
    .poll(() => address(page).inputValue())
    .toBe(`${people.url}/feeds/wsis20/milestones/zero-draft.ics?imprecise=span&alarm=1440`)
  await expectFitsBoth(page)
})

it('somebody who takes part makes a secret address, moves it, ends it and takes that back', async () => {
  const page = await people.open('/wsis20/subscribe?on=2025-05-01', 'ed')
  await page.getByText('You have none.').waitFor()
  await radio(page, 'My calendar').check()
  await expect
    .poll(() => previewed(page).allTextContents())
    .toContainEqual(expect.stringContaining('ITU'))
  const name = page.getByRole('textbox', { name: 'Name' })
  await name.fill('')
  await page.getByRole('button', { name: 'Make a secret address' }).click()
  await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true')
  await name.fill('Outlook at work')
  await page.getByRole('button', { name: 'Make a secret address' }).click()
  await page.getByText('The address of “Outlook at work” is ready').waitFor()
  const first = await address(page).inputValue()
  expect(first).toMatch(/\/feeds\/secret\/[\w-]{43}\.ics$/)
  const status = async (url: string) =>
    (await fetch(url, { headers: { 'User-Agent': 'Thunderbird/128.0' } })).status
  expect(await status(first)).toBe(200)
  await page.reload()
  // It is not shown again; who fetched it is.
  await page.getByText(/Last fetched .* by Thunderbird/).waitFor()
  expect(await page.content()).not.toContain(first)

  await page.getByRole('button', { name: 'New address for Outlook at work' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'New address' }).click()
  await page.getByText('The address of “Outlook at work” is ready').waitFor()
  const second = await page
    .getByRole('textbox', { name: 'Address of the feed: Outlook at work' })
    .inputValue()
  expect([await status(first), await status(second)]).toEqual([404, 200])
  await expectFitsBoth(page)

  await page.getByRole('button', { name: 'End Outlook at work' }).click()
  await page.getByText('“Outlook at work” has ended').waitFor()
  expect(await status(second)).toBe(410)
  await page.getByRole('button', { name: 'Undo the end of Outlook at work' }).click()
  await page.getByRole('button', { name: 'End Outlook at work' }).waitFor()
  expect(await status(second)).toBe(200)
})

it('somebody chooses anew what is at a secret address, and takes that back', async () => {
  const page = await people.open('/wsis20/subscribe?on=2025-05-01', 'ed')
  await radio(page, 'My calendar').check()
  await page.getByRole('checkbox', { name: 'UNESCO', exact: true }).check()
  await page.getByRole('textbox', { name: 'Name' }).fill('Phone')
  await page.getByRole('button', { name: 'Make a secret address' }).click()
  await page.getByText('The address of “Phone” is ready').waitFor()
  const url = await address(page).inputValue()
  const held = async () => (await (await fetch(url)).text()).match(/SUMMARY:\w+/g) ?? []
  const before = await held()
  expect(before).toContain('SUMMARY:UNESCO')

  await page.getByRole('button', { name: 'Change Phone' }).click()
  const heading = page.getByRole('heading', { name: 'Change Phone' })
  await expect.poll(() => heading.evaluate(node => node === document.activeElement)).toBe(true)
  expect(await page.getByRole('checkbox', { name: 'UNESCO', exact: true }).isChecked()).toBe(true)
  await radio(page, 'One roadmap').check()
  await page.getByLabel('Body', { exact: true }).first().selectOption('itu')
  await page.getByRole('textbox', { name: 'Name' }).fill('Phone of mine')
  await expectFitsBoth(page)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await page.getByText('“Phone” has changed').waitFor()
  await page.getByRole('button', { name: 'Change Phone of mine' }).waitFor()
  expect(new Set(await held())).toEqual(new Set(['SUMMARY:ITU']))

  await page.getByRole('button', { name: 'Undo the change of Phone' }).click()
  await page.getByRole('button', { name: 'Change Phone', exact: true }).waitFor()
  expect(await held()).toEqual(before)
})
