import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser

beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ed', name: 'Ed', role: 'editor', body: 'itu' })
  await people.add({ id: 'mem', name: 'Mem', role: 'member', body: 'itu' })
}, 60_000)

afterAll(() => people.stop())

const soon = { timeout: 20_000 }
const PAGE = '/wsis20/meetings/preparatory-call'

describe('a series of meetings', () => {
  it('is made in a form that reads its rule back, and one of its meetings is moved', async () => {
    const page = await people.open('/wsis20/meetings/new', 'ed', { width: 1440 })
    await page.getByLabel('Title').fill('Preparatory call')
    await page.getByLabel('Date', { exact: true }).fill('1 March 2027, 15:00–16:00')
    await page.getByLabel('Hours in the time of').selectOption('Europe/Zurich')
    await page.getByLabel('How often').selectOption('WEEKLY')
    await page.getByLabel('Every … weeks').fill('2')
    await page.getByText('Every second Monday until 5 July 2027 (10 meetings)').waitFor(soon)
    await page.getByLabel('Meetings', { exact: true }).fill('')
    await page.getByRole('button', { name: 'Add meeting' }).click()
    await page.getByText('Has no end: add how many meetings').first().waitFor(soon)
    await page.getByLabel('Meetings', { exact: true }).fill('4')
    await page.getByText('until 12 April 2027 (4 meetings), 15:00–16:00, Zurich time').waitFor(soon)
    await expectFits(page)
    await page.getByRole('button', { name: 'Add meeting' }).click()
    await page.waitForURL(`**${PAGE}*`, soon)
    await page.getByRole('button', { name: /^Move .*15 March/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('When').fill('16 March 2027, 10:00–11:00')
    await dialog.getByRole('button', { name: 'Move this meeting' }).click()
    await page.getByText('Moved', { exact: true }).waitFor(soon)
    await page.getByRole('button', { name: /^Cancel .*29 March/ }).click()
    await page.getByRole('button', { name: 'Cancel this meeting' }).click()
    await page.getByText('Cancelled', { exact: true }).waitFor(soon)
    await expectFits(page)
  })

  it('invites people, whose invitation stands in the mailbox, and takes the reply that they paste', async () => {
    const page = await people.open(PAGE, 'ed', { width: 390, scheme: 'dark' })
    await page.getByRole('button', { name: 'Send 2 invitations' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Everybody has the latest invitation.').waitFor(soon)
    const mailbox = await people.open('/mailbox', 'ed')
    await mailbox.getByRole('link', { name: 'Invitation: Preparatory call' }).first().click()
    await mailbox.getByText('With invite.ics (REQUEST)').click()
    const invitation = await mailbox.getByText('BEGIN:VCALENDAR').textContent(soon)
    const lines = (invitation ?? '').replaceAll(/\r?\n /g, '').split(/\r?\n/)
    const [uid = ''] = lines.filter(line => line.startsWith('UID:'))
    const sequence = lines.find(line => line.startsWith('SEQUENCE:')) ?? ''
    await page.getByRole('button', { name: 'Paste a reply' }).click()
    const dialog = page.getByRole('dialog')
    const reply = (email: string) =>
      [
        'BEGIN:VCALENDAR',
        'METHOD:REPLY',
        'BEGIN:VEVENT',
        uid,
        sequence,
        'DTSTAMP:20270101T000000Z',
        `ATTENDEE;PARTSTAT=TENTATIVE:mailto:${email}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\n')
    await dialog.getByLabel('The reply').fill(reply('forged@people.test'))
    await dialog.getByRole('button', { name: 'Take the reply' }).click()
    await dialog.getByText('forged@people.test is not invited to this meeting').waitFor(soon)
    await dialog.getByLabel('The reply').fill(reply('mem@people.test'))
    await dialog.getByRole('button', { name: 'Take the reply' }).click()
    await page.getByText('Mem: Maybe').waitFor(soon)
    await expectFits(page)
  })

  it('is answered by those who are invited, for all dates or for one', async () => {
    const page = await people.open(PAGE, 'mem')
    const yes = page.getByRole('button', { name: 'Yes', exact: true })
    await yes.click()
    await expect.poll(() => yes.getAttribute('aria-pressed'), soon).toBe('true')
    await page
      .getByRole('link', { name: /1 Mar 2027/ })
      .first()
      .click()
    await page.getByText('For this date alone.').waitFor(soon)
    await page.getByRole('button', { name: 'No', exact: true }).click()
    await page.getByText('Not coming').waitFor(soon)
    await expectFits(page)
  })
})
