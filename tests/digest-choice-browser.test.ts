import { preferencesToken } from '@tributary/api/signed-link'
import { findDigestSubscriber } from '@tributary/database/digest/digest-subscriptions'
import { digests } from '@tributary/database/digest/schema'
import { mailEvents, pausedAddresses } from '@tributary/database/outbox/schema'
import { endMembership } from '@tributary/database/person/memberships'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
})
afterAll(() => people?.stop())

const linkOf = async (personId: string) =>
  `/digest/${await preferencesToken(people, { processId: 'wsis20', personId })}`
const stored = (personId: string) => findDigestSubscriber(people.db, 'wsis20', personId)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

describe('the link in a digest', () => {
  it('lets its reader unsubscribe with one press, and undo it, without signing in', async () => {
    await people.add({ id: 'lea', role: 'editor', body: 'itu', lead: true })
    const page = await people.open(await linkOf('lea'))
    await says(page, 'It goes to l…@people.test.')
    // Where it leads is not told from which address.
    expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer')
    // To open it, as a scanner does, changed nothing.
    expect((await stored('lea'))?.unsubscribedAt).toBeNull()
    await expectFitsBoth(page)
    await button(page, 'Unsubscribe').click()
    await says(page, 'You are unsubscribed. No digest comes any more.')
    expect((await stored('lea'))?.unsubscribedAt).not.toBeNull()
    await expectFitsBoth(page)
    // The line has the focus: the next stop is its button.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await says(page, 'It is as it was.')
    expect((await stored('lea'))?.unsubscribedAt).toBeNull()
  })

  it('asks for a pause in words, says what is wrong with it, and saves the rest', async () => {
    await people.add({ id: 'mia', role: 'member', body: 'unesco', lead: true })
    const page = await people.open(await linkOf('mia'))
    await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Friday' })
    await page.getByLabel('Hour').selectOption({ label: '07:00' })
    await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
    await page.getByLabel('ITU', { exact: true }).check()
    await page.getByLabel('New clashes of consultations').uncheck()
    await page.getByLabel('Format').selectOption({ label: 'Plain text' })
    await page.getByLabel('Not on weekends or UN holidays').check()
    await page.getByLabel('Pause until').fill('next spring')
    await button(page, 'Save').click()
    await says(page, 'Say one day, such as 11 January 2027.')
    await page.getByLabel('Pause until').fill('')
    await button(page, 'Save').click()
    await says(page, 'Saved.')
    await says(page, /^(Next: .*07:00 in Tokyo|This week’s is about to be sent\.)$/)
    const chosen = {
      bodies: ['itu', 'unesco'],
      topics: ['moved', 'schedule', 'coverage', 'decisions', 'ahead'],
      weekday: 5,
      hour: 7,
      timeZone: 'Asia/Tokyo',
      format: 'text',
      skipQuiet: false,
      afterHolidays: true,
      attachCalendar: false,
    }
    expect((await stored('mia'))?.choice).toEqual(chosen)
    await button(page, 'Undo').click()
    await says(page, 'It is as it was.')
    expect((await stored('mia'))?.choice).toMatchObject({ bodies: ['unesco'], weekday: 1, hour: 8 })
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('1')
  })

  it('says plainly where it is none, or where its person left', async () => {
    await people.add({ id: 'gone', role: 'reader' })
    const link = await linkOf('gone')
    await people.add({ id: 'stays', role: 'coordinator' })
    await endMembership(people.db, 'wsis20', 'gone')
    const page = await people.open('/digest/nothing')
    await page.getByRole('heading', { level: 1, name: 'This link opens nothing' }).waitFor()
    await settled(page, () => page.goto(people.url + link))
    await page.getByRole('heading', { level: 1, name: 'No digest goes to you' }).waitFor()
    await expectFitsBoth(page)
  })
})

describe('in the process', () => {
  it('somebody goes there from their account', async () => {
    await people.add({ id: 'amy', role: 'reader' })
    const page = await people.open('/account', 'amy')
    await page.getByRole('link', { name: /^Weekly digest of WSIS/ }).click()
    await says(page, 'You do not get the weekly digest.')
    const heading = page.getByRole('heading', { level: 2, name: 'Weekly digest' })
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(500)
  })

  it('somebody who takes part turns the digest on and off, and reads how theirs would be', async () => {
    await people.add({ id: 'rob', role: 'reader' })
    const page = await people.open('/wsis20/subscribe', 'rob')
    await says(page, 'You do not get the weekly digest.')
    await button(page, 'Get the weekly digest').click()
    await says(page, 'You get the weekly digest.')
    await says(page, /^Next: /)
    expect(await stored('rob')).toMatchObject({ unsubscribedAt: null, choice: { bodies: [] } })
    await says(page, 'None was made yet.')
    const frame = page.frameLocator('iframe[title="How yours would read today"]')
    await page.locator('iframe').last().scrollIntoViewIfNeeded()
    await frame.getByText('WSIS+20').first().waitFor()
    await expectFitsBoth(page)
    await button(page, 'Unsubscribe').click()
    await says(page, 'You are unsubscribed.')
    expect((await stored('rob'))?.unsubscribedAt).not.toBeNull()
  })

  it('coordinators see whom mail does not reach, what became of each digest, and let mail go on', async () => {
    await people.add({ id: 'cora', role: 'coordinator' })
    await people.add({ id: 'bo', name: 'Bo', role: 'member', body: 'undp', lead: true })
    const email = 'bo@people.test'
    const at = '2026-10-05T09:00:00.000Z'
    await people.db.insert(pausedAddresses).values({ email, reason: 'bounced', since: at })
    const digest = { processId: 'wsis20', personId: 'bo', sinceChange: 1, throughChange: 2, email }
    await people.db.insert(digests).values([
      {
        ...digest,
        id: 'dg_1',
        period: '2026-10-05',
        dueAt: '2026-10-05T08:00:00.000Z',
        state: 'sent',
        subject: 'WSIS+20: one action due',
        providerId: 'pv_1',
        takenAt: at,
      },
      { ...digest, id: 'dg_2', period: '2026-10-12', dueAt: at, state: 'paused', takenAt: at },
    ])
    await people.db
      .insert(mailEvents)
      .values({ id: '1', kind: 'bounced', email, providerId: 'pv_1', at, detail: 'No such user' })
    const page = await people.open('/wsis20/people', 'cora')
    await says(page, 'Mail comes back')
    await expectFitsBoth(page)
    await button(page, 'Send again to Bo').click()
    await page.getByText('Mail comes back').waitFor({ state: 'detached' })
    expect((await stored('bo'))?.paused).toBeNull()
    await page.getByRole('link', { name: 'Delivery of digests' }).click()
    await says(page, '2 of 2 digests')
    await says(page, 'No such user')
    await page.getByLabel('State').selectOption({ label: 'Came back' })
    await says(page, '1 of 1 digest')
    await page.getByLabel('Person').selectOption({ label: 'cora' })
    await says(page, 'None is like that.')
    await page.getByLabel('State').selectOption({ label: 'Any' })
    await page.getByLabel('Person').selectOption({ label: 'Bo' })
    await says(page, 'WSIS+20: one action due')
    await expectFitsBoth(page)
  })
})
