import { readFile } from 'node:fs/promises'
import { listMessages } from '@tributary/database/mailbox/mailbox'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { type IdentityProvider, startIdentityProvider } from './world/identity-provider.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let provider: IdentityProvider
let people: PeopleInBrowser
beforeAll(async () => {
  provider = await startIdentityProvider()
  people = await peopleInBrowser({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'Example Agency',
  })
})
afterAll(async () => {
  await people?.stop()
  await provider?.stop()
})

/** The link of the latest mail to an address. */
async function mailed(to: string): Promise<string> {
  const link = await vi.waitUntil(async () => {
    const mail = (await listMessages(people.db)).find(message => message.to === to)
    return /http\S+/.exec(mail?.text ?? '')?.[0]
  })
  return link.slice(people.url.length)
}

const menuOf = (page: Page, name: string) =>
  page.getByRole('button', { name: `Your menu: ${name}` })
const titled = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor()

// The first to join is the first of all: the others follow.
describe('the first coordinator', () => {
  it('joins by the link in the terminal, and invites somebody who joins and is removed', async () => {
    const link = /\/join\/\S+/.exec(people.said())?.[0] ?? ''
    const page = await people.open(link)
    await titled(page, 'Be the first coordinator')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('This is needed.').first().waitFor()
    await page.getByLabel('Your name').fill('Cora Mendes')
    await page.getByLabel('Mail address').fill('cora@people.test')
    await page.getByRole('button', { name: 'Join' }).click()
    await menuOf(page, 'Cora Mendes').click()
    await page.getByRole('link', { name: 'WSIS+20 joint preparatory process' }).first().click()
    await menuOf(page, 'Cora Mendes').click()
    await page.getByRole('link', { name: 'People' }).click()

    await page.getByLabel('Mail address').fill('ana@people.test')
    await page.getByRole('button', { name: 'Send invitation' }).click()
    await page.getByText('Editors and members are of a body: choose it.').waitFor()
    await page.getByLabel('Body', { exact: true }).selectOption({ label: 'UNESCO' })
    await page.getByRole('button', { name: 'Send invitation' }).click()
    await page.getByText('The invitation is on its way to ana@people.test.').waitFor()
    const waiting = page.getByRole('region', { name: 'Invitations that wait' })
    await waiting.getByText('Editor, UNESCO').waitFor()

    const invited = await people.open(await mailed('ana@people.test'))
    await titled(invited, /^You are invited to WSIS\+20/)
    await invited.getByText('Cora Mendes invites you to take part.').waitFor()
    await invited.getByText('a…@people.test').waitFor()
    await invited.getByLabel('Your name').fill('Ana <b>Silva</b>')
    await invited.getByRole('button', { name: 'Join' }).click()
    await invited.waitForURL('**/wsis20')
    await menuOf(invited, 'Ana <b>Silva</b>').click()
    await invited.getByText('Editor, UNESCO').waitFor()
    await invited.getByRole('link', { name: 'People' }).click()
    await invited.getByText('Cora Mendes').waitFor()
    expect(await invited.getByRole('button', { name: 'Invite somebody' }).count()).toBe(0)
    expect(await invited.getByText('cora@people.test').count()).toBe(0)

    await page.reload()
    await page.getByRole('button', { name: 'Change what Ana <b>Silva</b> is' }).click()
    await page.getByLabel('Role').selectOption({ label: 'Member' })
    await page.getByRole('button', { name: 'Save changes' }).click()
    const own = page.getByRole('listitem').filter({ hasText: 'ana@people.test' })
    await own.getByText('Member').waitFor()
    await own.getByRole('button', { name: 'Remove Ana <b>Silva</b>' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await own.waitFor({ state: 'detached' })
    await invited.reload()
    await invited.getByText('This is for those who take part').waitFor()
  })

  it('who opened the link again, or another that is no good, is told what to do', async () => {
    const link = /\/join\/\S+/.exec(people.said())?.[0] ?? ''
    for (const path of [link, '/join/forged']) {
      const page = await people.open(path)
      await titled(page, 'This invitation is no longer good')
      await page.getByRole('alert').getByText('Ask whoever invited you').waitFor()
      await page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor()
    }
  })
})

describe('somebody who takes part', () => {
  it('signs in by a link, in the browser that asked, and comes to where they were', async () => {
    await people.add({ id: 'ida', name: 'Ida', role: 'member', body: 'itu' })
    const page = await people.open('/wsis20/people')
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.getByText('This is needed.').waitFor()
    await page.getByLabel('Mail address').fill('ida')
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.getByText('Must be a mail address such as ana@example.int.').waitFor()
    const said = async (email: string) => {
      await page.getByLabel('Mail address').fill(email)
      await page.getByRole('button', { name: 'Send me a link' }).click()
      await titled(page, 'Check your mail')
      await page.getByRole('link', { name: 'Open the mailbox' }).waitFor()
      return (await page.getByRole('main').textContent())?.replaceAll(email, '')
    }
    const toNobody = await said('nobody@people.test')
    await page.getByRole('button', { name: 'Use another address' }).click()
    expect(await said('ida@people.test')).toBe(toNobody)

    const link = await mailed('ida@people.test')
    const elsewhere = await people.open(link)
    await elsewhere.getByRole('button', { name: 'Sign in' }).click()
    await elsewhere.getByText('Open the link in the browser where you asked for it').waitFor()
    await settled(page, () => page.goto(people.url + link))
    expect(await menuOf(page, 'Ida').count()).toBe(0)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/wsis20/people')
    await menuOf(page, 'Ida').waitFor()
    await settled(page, () => page.goto(people.url + link))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await titled(page, 'This link does not sign you in')
    await page.getByRole('link', { name: 'Ask for a new link' }).click()
    await page.getByText('You are signed in as Ida (ida@people.test).').waitFor()
    await menuOf(page, 'Ida').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Send me a link' }).waitFor()
  })

  it('who is signed in is asked to sign out before they join as somebody else', async () => {
    await people.add({ id: 'kim', name: 'Kim', role: 'coordinator' })
    await people.add({ id: 'lou', name: 'Lou', role: 'reader' })
    const coordinator = await people.open('/wsis20/people', 'kim')
    await coordinator.getByRole('button', { name: 'Invite somebody' }).click()
    await coordinator.getByLabel('Mail address').fill('max@people.test')
    await coordinator.getByLabel('Role').selectOption({ label: 'Reader' })
    await coordinator.getByRole('button', { name: 'Send invitation' }).click()
    const link = await mailed('max@people.test')
    const page = await people.open(link, 'lou')
    await page.getByText('You are signed in as Lou (lou@people.test), and this').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Your name').fill('Max')
    await coordinator.getByRole('button', { name: 'Take back the invitation to max' }).click()
    await coordinator.getByText('Invitations that wait').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('alert').getByText('was taken back').waitFor()
  })

  it('signs in where they do already; whom nobody knows here is told so', async () => {
    await people.add({ id: 'ola', name: 'Ola', role: 'reader' })
    const page = await people.open('/wsis20')
    const goThere = async () => {
      await settled(page, () => page.goto(`${people.url}/sign-in?next=/wsis20/people`))
      await page.getByRole('button', { name: 'Sign in with Example Agency' }).click()
    }
    provider.become({ sub: 'o', email: 'ola@people.test', email_verified: false })
    await goThere()
    await page.getByText('Example Agency does not say that your address is verified').waitFor()
    provider.become({ sub: 'x', email: 'stranger@people.test', email_verified: true })
    await goThere()
    await page
      .getByText('Nobody takes part here with the address that Example Agency has for you.')
      .waitFor()
    provider.become({ sub: 'o', email: 'ola@people.test', email_verified: true })
    await goThere()
    await page.waitForURL('**/wsis20/people')
    await menuOf(page, 'Ola').waitFor()
  })

  it('says who they are, takes their data along, and is erased', async () => {
    await people.add({ id: 'pia', name: 'Pia', role: 'editor', body: 'unesco' })
    const page = await people.open('/account', 'pia')
    await page.getByLabel('Your name').fill('Pia Ruiz')
    await page.getByLabel('Time zone').selectOption({ label: 'Bangkok' })
    await page.getByLabel('When somebody mentions you').selectOption('Tell me in my digest')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Saved.').waitFor()
    await menuOf(page, 'Pia Ruiz').waitFor()
    await settled(page, () => page.reload())
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Bangkok')
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download my data' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('tributary-my-data.json')
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
      person: { name: 'Pia Ruiz', mentions: 'digest' },
    })
    const other = await people.open('/wsis20/people', 'pia')
    expect(await other.getByLabel('Times in').inputValue()).toBe('Asia/Bangkok')
    await page.getByRole('button', { name: 'Erase me' }).click()
    const dialog = page.getByRole('dialog', { name: 'Erase yourself?' })
    await dialog.getByRole('textbox').fill('somebody@people.test')
    await dialog.getByRole('button', { name: 'Erase me' }).click()
    await dialog.getByText('must be your own address').waitFor()
    await dialog.getByRole('textbox').fill('pia@people.test')
    await dialog.getByRole('button', { name: 'Erase me' }).click()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    await other.reload()
    await other.getByText('This is for those who take part').waitFor()
  })

  it('signs out everywhere at once', async () => {
    await people.add({ id: 'quin', name: 'Quin', role: 'reader' })
    const page = await people.open('/account', 'quin')
    const other = await people.open('/wsis20/people', 'quin')
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    await other.reload()
    await other.getByText('This is for those who take part').waitFor()
  })

  it('makes a token that works, sees when it was used, and revokes it', async () => {
    await people.add({ id: 'sam', name: 'Sam', role: 'editor', body: 'itu' })
    const page = await people.open('/wsis20/tokens', 'sam')
    await page.getByText('You have no token here yet.').waitFor()
    await page.getByLabel('Name').fill('Nightly')
    const scopes = page.getByLabel('What it may do').getByRole('option')
    expect(await scopes.allTextContents()).toEqual(['Read', 'Read, and write as ITU'])
    await page.getByLabel('What it may do').selectOption({ label: 'Read, and write as ITU' })
    await page.getByRole('button', { name: 'Make token' }).click()
    const secret = await page.getByLabel('Secret of Nightly').inputValue()
    const ask = () =>
      fetch(`${people.url}/api/processes/wsis20/people`, {
        headers: { Authorization: `Bearer ${secret}` },
      })
    await page.getByText('Never used.').waitFor()
    expect((await ask()).status).toBe(200)
    await settled(page, () => page.reload())
    await page.getByText(/Last used/).waitFor()
    expect(await page.getByText(secret).count()).toBe(0)
    await page.getByRole('button', { name: 'Revoke Nightly' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await page.getByText('You have no token here yet.').waitFor()
    expect((await ask()).status).toBe(401)
  })

  it('leaves a process by themselves', async () => {
    await people.add({ id: 'tom', name: 'Tom', role: 'reader' })
    const page = await people.open('/wsis20/people', 'tom')
    await page.getByRole('button', { name: 'Leave' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
    await page.waitForURL(url => !url.pathname.endsWith('/people'))
    await page.goto(`${people.url}/wsis20/people`)
    await page.getByText('This is for those who take part').waitFor()
  })
})

const PAGES: [path: string, as: string | undefined, title: string | RegExp][] = [
  ['/sign-in', undefined, 'Sign in'],
  ['/sign-in?error=signup_disabled', undefined, 'Sign in'],
  ['/sign-in/forged', undefined, 'Sign in'],
  ['/join/forged', undefined, 'This invitation is no longer good'],
  ['/account', undefined, 'Account'],
  ['/account', 'vera', 'Account'],
  ['/wsis20/people', undefined, 'People'],
  ['/wsis20/people', 'vera', 'People'],
  ['/wsis20/tokens', 'vera', 'API tokens'],
]

describe('each page', () => {
  beforeAll(() => people.add({ id: 'vera', name: 'Vera Vasquez-Villanueva', role: 'coordinator' }))

  it.each(PAGES)('%s, as %s, fits the window and shuts nobody out', async (path, as, title) => {
    const page = await people.open(path, as)
    await titled(page, title)
    if (path.endsWith('/people') && as) {
      await page.getByRole('button', { name: 'Invite somebody' }).click()
      await page.getByRole('button', { name: 'Change what Vera' }).click()
      await expectFitsBoth(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Back' }).click()
    }
    if (as) await menuOf(page, 'Vera').click()
    await expectFitsBoth(page)
  })
})
