import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calendarServer } from './world/calendar-server.ts'
import { expectFits } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
let server: Awaited<ReturnType<typeof calendarServer>>
beforeAll(async () => {
  server = await calendarServer(afterAll)
  people = await peopleInBrowser({ ALLOW_PRIVATE_CALENDARS: 'yes' })
  await people.add({ id: 'ed', name: 'Ed Moss', role: 'editor', body: 'itu' })
  await people.add({ id: 'cora', name: 'Cora Diaz', role: 'coordinator' })
  await people.add({ id: 'mia', name: 'Mia Lund', role: 'member', body: 'itu' })
})
afterAll(() => people?.stop())

const INCOMING = '/wsis20/consultations/incoming'
const GENEVA = { zone: 'Europe/Zurich' }
const CALL = 'ITU call for inputs on the review'
// So late that it is ahead on any day on which this runs.
const HEARING = [
  'UID:hearing@itu',
  'SUMMARY:Hearing of academia',
  'DTSTART;TZID=Europe/Zurich:20610512T093000',
  'DTEND;TZID=Europe/Zurich:20610512T120000',
  'LOCATION:Palais des Nations\\, Geneva\\, Switzerland',
]
const MOVED = HEARING.map(line => line.replace('20610512T', '20610519T'))
const KNOWN = [
  'UID:call@itu',
  `SUMMARY:${CALL}`,
  'DTSTART;VALUE=DATE:20250626',
  'LOCATION:Geneva\\, Switzerland',
]
const WEEKLY = [
  'UID:weekly@itu',
  'SUMMARY:Team',
  'DTSTART;VALUE=DATE:20610104',
  'RRULE:FREQ=WEEKLY',
]

const roundTable = (day: string) => [
  'UID:new@itu',
  'SUMMARY:Round table',
  `DTSTART;VALUE=DATE:${day}`,
]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const notice = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Notices' }).getByText(text)
const inbox = (page: Page) => page.getByRole('region', { name: 'Waits for a decision' })
const entry = (page: Page, title: string) =>
  inbox(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) })
const fetchNow = (page: Page) =>
  settled(page, () => button(page, /^Fetch now: 127\.0\.0\.1/).click())

async function consultation(title: string): Promise<Record<string, unknown> | undefined> {
  const answer = await fetch(`${people.url}/api/processes/wsis20/consultations?pageSize=1000`)
  const { items } = (await answer.json()) as { items: Record<string, unknown>[] }
  return items.find(item => item.title === title)
}

it('an editor follows a calendar, and accepts what it says with what it cannot say', async () => {
  const page = await people.open(INCOMING, 'ed', GENEVA)
  await inbox(page).getByText('Follow one first').waitFor()
  await page.getByText('None yet.').waitFor()
  const address = page.getByRole('textbox', { name: 'Address of the calendar' })
  await address.fill('calendar.ics')
  await button(page, 'Follow').click()
  await page.getByText('Write an address such as').waitFor()
  await page.locator('input[type=url]:focus').waitFor()
  server.givesEntries(HEARING, KNOWN, WEEKLY)
  await address.fill(server.url)
  await address.press('Enter')
  await page.getByText('Followed: 127.0.0.1').waitFor()
  await page.getByText('2 entries wait').waitFor()
  await page.getByText('1 entry cannot be proposed').click()
  await page.getByText('Team: It recurs').waitFor()
  const hearing = entry(page, 'Hearing of academia')
  await hearing.getByText('12 May 2061').waitFor()
  await hearing.getByRole('cell', { name: 'Switzerland' }).waitFor()
  await expectFits(page)

  // What is missing is asked for; nothing that the calendar said has to be typed.
  await page.getByRole('link', { name: 'Accept: Hearing of academia' }).click()
  await page.getByRole('heading', { name: 'Accept: Hearing of academia' }).waitFor()
  await page.getByText('The form says what the calendar of ITU says.').waitFor()
  const date = page.getByRole('textbox', { name: 'Date' })
  expect(await date.inputValue()).toBe('12 May 2061, 09:30–12:00')
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Africa')
  await page.getByRole('checkbox', { name: 'Academia' }).check()
  await page.getByRole('textbox', { name: /^Venue/ }).fill('Room XVII')
  await button(page, 'Venue: take “Palais des Nations”').waitFor()
  await expectFits(page)
  await button(page, 'Accept').click()
  await notice(page, 'Added: Hearing of academia').waitFor()
  await entry(page, CALL).waitFor()
  await entry(page, 'Hearing of academia').waitFor({ state: 'detached' })
  expect(await consultation('Hearing of academia')).toMatchObject({
    organisers: ['itu'],
    start: '2061-05-12',
    startsAt: '2061-05-12T09:30',
    region: 'africa',
    stakeholderGroups: ['academia'],
    city: 'Geneva',
    venue: 'Room XVII',
  })
})

it('what seems to be known is laid beside it, accepted as it, and undone from the notice', async () => {
  const page = await people.open('/wsis20/consultations', 'ed', { ...GENEVA, width: 390 })
  await page.getByRole('link', { name: '1 entry of bodies’ calendars waits' }).click()
  const call = entry(page, CALL)
  await call.getByText('It seems to be a consultation that is here already:').waitFor()
  await call.getByRole('link', { name: CALL, exact: true }).waitFor()
  await call.getByRole('columnheader', { name: 'As it stands' }).waitFor()
  await expectFits(page)
  await settled(page, () => button(page, `It is this one: accept ${CALL}`).click())
  await notice(page, `Accepted: ${CALL}`).waitFor()
  await inbox(page).getByText('Nothing waits.').waitFor()
  expect(await consultation(CALL)).not.toHaveProperty('startsAt')
  await settled(page, () => button(page, `Undo. Accepted: ${CALL}`).click())
  await notice(page, `Undone: ${CALL}`).waitFor()
  expect(await consultation(CALL)).toHaveProperty('startsAt')
})

it('a change is told field by field; one that is declined can be decided again', async () => {
  const page = await people.open(INCOMING, 'cora', GENEVA)
  server.givesEntries(MOVED, KNOWN)
  await fetchNow(page)
  const hearing = entry(page, 'Hearing of academia')
  await hearing.getByText('The calendar has changed what is here as:').waitFor()
  const row = hearing.getByRole('row', { name: /^Date/ })
  expect(await row.textContent()).toMatch(/12 May 2061.*19 May 2061/)
  // The room that the editor knew better is not asked for again.
  expect(await hearing.getByText('Palais des Nations').count()).toBe(0)

  await button(page, 'Decline: Hearing of academia').press('Enter')
  const undo = button(page, 'Undo. Declined: Hearing of academia')
  await undo.waitFor()
  await page.locator('button:focus', { hasText: 'Undo' }).waitFor()
  await inbox(page).getByText('Nothing waits.').waitFor()
  await settled(page, () => undo.press('Enter'))
  await hearing.waitFor()
  await settled(page, () => button(page, 'Decline: Hearing of academia').click())
  await page.locator('summary', { hasText: 'Declined' }).click()
  await settled(page, () => button(page, 'Decide again: Hearing of academia').click())
  await settled(page, () => button(page, 'Accept: Hearing of academia').click())
  await notice(page, 'Accepted: Hearing of academia').waitFor()
  expect(await consultation('Hearing of academia')).toMatchObject({
    start: '2061-05-19',
    venue: 'Room XVII',
  })
})

it('what the calendar says meanwhile is told beside what is typed, and nothing typed is lost', async () => {
  const page = await people.open(INCOMING, 'ed', GENEVA)
  server.givesEntries(MOVED, KNOWN, roundTable('20610601'))
  await fetchNow(page)
  await page.getByRole('link', { name: 'Accept: Round table' }).click()
  await page.getByRole('textbox', { name: /^City/ }).fill('Nairobi')
  const other = await people.open(INCOMING, 'cora', GENEVA)
  server.givesEntries(MOVED, KNOWN, roundTable('20610608'))
  await fetchNow(other)
  await button(page, 'Accept').click()
  await page.getByText('The calendar says something else by now. Look at it again.').waitFor()
  await button(page, 'Date: take “8 Jun 2061”').click()
  await page.getByText('The form says what the calendar of ITU says.').waitFor()
  expect(await page.getByRole('textbox', { name: /^City/ }).inputValue()).toBe('Nairobi')
  await button(page, 'Accept').click()
  await notice(page, 'Added: Round table').waitFor()
  expect(await consultation('Round table')).toMatchObject({ start: '2061-06-08', city: 'Nairobi' })
  await expect.poll(() => new URL(page.url()).pathname).toBe(INCOMING)
})

it('what the consultation says meanwhile is merged with what the calendar asks for', async () => {
  const page = await people.open(INCOMING, 'cora', GENEVA)
  server.givesEntries(MOVED, KNOWN, roundTable('20610615'))
  await fetchNow(page)
  await entry(page, 'Round table')
    .getByRole('link', { name: 'Accept with changes: Round table' })
    .click()
  await page.getByRole('textbox', { name: /^Venue/ }).fill('Gigiri')
  await page.evaluate(async () => {
    const at = '/api/processes/wsis20/consultations'
    const { items } = await (await fetch(`${at}?pageSize=1000`)).json()
    const { id, revision } = items.find(({ title }: { title: string }) => title === 'Round table')
    const headers = { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` }
    await fetch(`${at}/${id}`, { method: 'PATCH', headers, body: '{"region":"europe"}' })
  })
  await button(page, 'Accept').click()
  await page.getByText('Somebody else changed this while you did').waitFor()
  await button(page, 'Save both together').click()
  await notice(page, 'Saved: Round table').waitFor()
  await inbox(page).getByText('Nothing waits.').waitFor()
  expect(await consultation('Round table')).toMatchObject({
    start: '2061-06-15',
    venue: 'Gigiri',
    region: 'europe',
  })
})

it('what the calendar has no more is cancelled here by one press', async () => {
  const page = await people.open(INCOMING, 'ed', { ...GENEVA, width: 390, scheme: 'dark' })
  server.givesEntries(MOVED, KNOWN)
  await fetchNow(page)
  await entry(page, 'Round table').getByText('No longer there').waitFor()
  await expectFits(page)
  await settled(page, () => button(page, 'Cancel the consultation: Round table').click())
  await notice(page, 'Accepted: Round table').waitFor()
  expect(await consultation('Round table')).toMatchObject({ status: 'cancelled' })
})

it('what fails is told in words: a calendar that cannot be fetched, tries that are too many', async () => {
  const page = await people.open(INCOMING, 'cora', GENEVA)
  server.gives(response => response.writeHead(404).end())
  await fetchNow(page)
  await page.getByText('There is no calendar at this address.').waitFor()
  await page.getByText('It last was').waitFor()
  const tooMany = page.getByText('Too many tries.')
  await expect
    .poll(async () => {
      await fetchNow(page)
      return tooMany.count()
    })
    .toBe(1)
  expect(await tooMany.textContent()).toMatch(/Wait (a minute|\d+ minutes) and try again/)
  await expectFits(page)
  await button(page, /^Remove: 127/).click()
  const dialog = page.getByRole('dialog', { name: 'Follow this calendar no longer?' })
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('None yet.').waitFor()
})

it('is for those who decide: a member reads so, and has no way to it', async () => {
  const page = await people.open(INCOMING, 'mia', { width: 390 })
  await page.getByText('Editors see to the calendars of their body').waitFor()
  await expectFits(page)
  const places = await people.open('/wsis20/consultations', 'mia')
  const ways = places.getByRole('navigation', { name: 'Ways to look at the consultations' })
  await ways.getByRole('link', { name: 'Map' }).waitFor()
  expect(await ways.getByRole('link', { name: 'Bodies’ calendars' }).count()).toBe(0)
})
