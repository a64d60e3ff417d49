import { listMessages } from '@tributary/database/mailbox/mailbox'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { addMeetings } from './world/notes.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await addMeetings(people.db)
  await people.add({ id: 'ana', name: 'Ana Lima', role: 'member', body: 'itu' })
  await people.add({ id: 'bo', name: 'Bo Ék', role: 'editor', body: 'unesco' })
  await people.add({ id: 'ed', name: 'Ed Host', role: 'editor', body: 'itu' })
})
afterAll(() => people?.stop())

const at = (page: 'run' | 'minutes', day: string) => `/wsis20/meetings/weekly/${page}?day=${day}`
const area = (page: Page) => page.getByRole('textbox', { name: 'Notes of the meeting' })
const NOTES = `Welcome
# Draft of the report
! Publish it on Monday
[] Send the draft @UNESCO by 12 May
[] Print it @NATO`

describe('minutes', () => {
  it('are issued from the notes, read, sent, and come back at the next meeting', async () => {
    const page = await people.open(at('run', '2026-11-24'), 'ed')
    await page.locator('textarea:not([readonly])').waitFor()
    await area(page).fill(NOTES)
    await page.locator('[data-state="saved"]').waitFor()
    const here = page.getByRole('region', { name: /^Who is here/ })
    await here.getByRole('checkbox', { name: /^Bo Ék/ }).check()
    await here.getByText('1 of 5').waitFor()
    await page.getByRole('button', { name: 'Issue minutes' }).click()
    const dialog = page.getByRole('dialog', { name: 'Issue minutes' })
    await dialog.getByText('Send the draft').waitFor()
    await dialog.getByText('Line 5: [] Print it @NATO').waitFor()
    await dialog.getByRole('button', { name: 'Issue', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Minutes: Weekly call' }).waitFor()
    await page.getByText(/^No. 1, issued .* by Ed Host$/).waitFor()
    await page.getByText('Bo Ék (UNESCO)').waitFor()
    await page.getByText('Decision: Publish it on Monday').waitFor()
    await page.getByRole('link', { name: 'Send the draft' }).waitFor()
    await page.getByText('(UNESCO, by 12 May 2027)').waitFor()
    await page.getByText('Left open, for the next meeting').waitFor()

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Word document' }).click()
    expect((await download).suggestedFilename()).toBe('minutes-weekly-2026-11-24-1.docx')

    await page.getByRole('button', { name: 'Send by mail' }).click()
    const readers = page.getByRole('dialog', { name: 'Send these minutes to' })
    await readers.getByRole('checkbox', { name: /Lea Late/ }).uncheck()
    await readers.getByRole('button', { name: 'Send to 4 people' }).click()
    await page.getByText('Sent to 4 people.').waitFor()
    const mails = await listMessages(people.db)
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      'ana@people.test',
      'bo@people.test',
      'ed@people.test',
      'gil@guest.test',
    ])

    const bo = await people.open(at('run', '2026-12-01'), 'bo')
    const open = bo.getByRole('region', { name: 'Open from earlier meetings' })
    await open.getByRole('button', { name: 'Say that “Send the draft” is done' }).click()
    await open.getByText('Nothing is open from earlier meetings.').waitFor()
    await bo
      .getByRole('region', { name: /^What changed since/ })
      .getByText(/Send the draft/)
      .first()
      .waitFor()
  })

  it('are not there yet, and are no matter of the public', async () => {
    const ana = await people.open(at('minutes', '2026-12-08'), 'ana')
    await ana.getByText('No minutes of this meeting have been issued yet.').waitFor()
    expect(await ana.getByRole('button', { name: 'Issue minutes' }).count()).toBe(0)
    const nobody = await people.open(at('minutes', '2026-11-24'))
    await nobody.getByText('Notes are for those who take part').waitFor()
    const missing = await people.open('/wsis20/meetings/none/minutes', 'ana')
    await missing.getByText('There is no such meeting in this process.').waitFor()
  })

  it('fit a desk in the light and a phone in the dark, and shut nobody out', async () => {
    const page = await people.open(at('minutes', '2026-11-24'), 'ed')
    await page.getByText('Decision: Publish it on Monday').waitFor()
    await expectFitsBoth(page)
  })
})
