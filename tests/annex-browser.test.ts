import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'cora', name: 'Cora Martin', role: 'coordinator' })
  await people.add({ id: 'ed', name: 'Ed Oak', role: 'editor', body: 'itu' })
})
afterAll(() => people?.stop())

// A date that moved, one that may be two, and a body that is none.
const PASTED = `Annex 1
Dates\tConsultation\tOrganised by\tWhere\tRegion\tFormat
29-30 July 2025\tVirtual stakeholder consultation\tUNGA and UN DESA\tOnline\tGlobal\tOnline
03/04/2027\tHearing of regulators\tITU, UNESCO\tGeneva, Switzerland\tGlobal\tIn person
12 May 2027\tHearing of cities\tIITU\tNairobi, Kenya\tAfrica\tHybrid
`

it('a table that is pasted is previewed, corrected, written at once, and says nothing new after that', async () => {
  const page = await people.open('/wsis20/consultations', 'cora')
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  const paste = async (text: string) => {
    await page.getByLabel(/^Or paste rows/).fill(text)
    await page.getByRole('button', { name: 'Read what I pasted' }).click()
  }
  await paste(PASTED)
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title }).first()
  const moved = row('Virtual stakeholder consultation')
  await moved.getByText('Changed', { exact: true }).waitFor()
  expect(await moved.locator('del').allTextContents()).toContain(
    '29 July 2025, 10:00–17:00 (America/New_York)',
  )
  await row('Hearing of regulators')
    .getByText(/“03\/04\/2027” may be two dates/)
    .waitFor()
  const group = page.getByRole('group', { name: 'Dates such as 03/04/2027' })
  await group.getByRole('radio', { name: 'The day stands first: 3 Apr 2027' }).focus()
  await page.keyboard.press('Space')
  await row('Hearing of regulators').getByText('3 April 2027').waitFor()
  await page.getByRole('button', { name: 'ITU instead of IITU' }).click()
  await row('Hearing of cities').getByText('New', { exact: true }).waitFor()
  await page.getByRole('checkbox', { name: 'Take row 5: Hearing of cities' }).uncheck()
  await expectFits(page)
  await page.getByLabel(/^Why/).fill('From the letter of 2 May')
  await page.getByRole('button', { name: 'Write 2 rows' }).click()
  await page.getByText('1 consultation added. 1 consultation changed.').waitFor()
  await page.getByRole('checkbox', { name: 'Take row 5: Hearing of cities' }).check()
  await page.getByRole('button', { name: 'Write 1 row' }).click()
  await page.getByText('Nothing to write: every row says what stands already.').waitFor()
  expect(await page.getByRole('button', { name: 'Identical: 3' }).count()).toBe(1)
  await page.getByRole('link', { name: 'History' }).last().click()
  await page.getByText('From the letter of 2 May').first().waitFor()
})
