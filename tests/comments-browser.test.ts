import { listMessages } from '@tributary/database/mailbox/mailbox'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ana', name: 'Ana Lima', role: 'member', body: 'itu' })
  await people.add({ id: 'bo', name: 'Bo Ék', role: 'editor', body: 'unesco' })
  await people.add({ id: 'cleo', name: 'Cleo Martin', role: 'coordinator' })
  await people.add({ id: 'rea', name: 'Rea Sow', role: 'reader' })
})
afterAll(() => people?.stop())

const at = (milestone: string) => `/wsis20/milestones/${milestone}`
const field = (page: Page) => page.getByRole('textbox', { name: 'Your comment' })
const send = (page: Page) => page.getByRole('button', { name: 'Comment', exact: true }).click()

describe('a comment', () => {
  it('names somebody by keyboard, shows as text, and reaches them by mail', async () => {
    const page = await people.open(at('zero-draft'), 'ana')
    await field(page).focus()
    await page.keyboard.type('<img src=x onerror=alert(1)> @')
    const list = page.getByRole('listbox', { name: 'People' })
    expect(await list.getByRole('option').allTextContents()).toEqual([
      'Ana Lima',
      'Bo Ék',
      'Cleo Martin',
      'Rea Sow',
    ])
    await page.keyboard.press('ArrowDown')
    const chosen = await field(page).getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${chosen}"]`).textContent()).toBe('Bo Ék')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    await page.keyboard.type('ek')
    await list.getByRole('option', { name: 'Bo Ék' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('see https://www.un.org/a?b=1&c=2.')
    await page.keyboard.press('Control+Enter')
    const comment = page.locator('#comment-1')
    await comment.getByText('@Bo Ék').waitFor()
    expect(await comment.textContent()).toContain('<img src=x onerror=alert(1)> @Bo Ék see')
    const link = comment.getByRole('link', { name: 'https://www.un.org/a?b=1&c=2' })
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow')
    expect(await field(page).inputValue()).toBe('')

    await expect
      .poll(() => listMessages(people.db))
      .toMatchObject([
        {
          to: 'bo@people.test',
          subject: 'Ana Lima (ITU) mentioned you: Zero draft of the outcome document',
        },
      ])
    const bo = await people.open(`${at('zero-draft')}#comment-1`, 'bo', {
      zone: 'America/Santiago',
    })
    await bo.locator('#comment-1:focus').getByText('@Bo Ék').waitFor()
  })

  it('is for those who take part: others see nothing of it, readers only read', async () => {
    const nobody = await people.open(at('rev-1'))
    await nobody.getByRole('heading', { level: 1, name: 'Revision 1' }).waitFor()
    expect(await nobody.getByRole('heading', { name: /^Comments/ }).count()).toBe(0)
    const reader = await people.open(at('rev-1'), 'rea')
    await reader.getByText('Nobody has said anything yet.').waitFor()
    expect(await field(reader).count()).toBe(0)
  })

  it('outlives a failure and a reload, and is said once', async () => {
    const page = await people.open(at('rev-1'), 'bo', { failing: /ERR_FAILED/ })
    await field(page).fill('Words worth keeping')
    await page.route('**/comments', route =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await send(page)
    await page.getByRole('alert').getByText('Your comment was not sent').waitFor()
    await page.reload()
    expect(await field(page).inputValue()).toBe('Words worth keeping')
    // The server takes it, and its answer is lost on the way.
    await page.unroute('**/comments')
    await page.route(
      '**/comments',
      async route => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )
    await send(page)
    await page.getByRole('alert').getByText('Your comment was not sent').waitFor()
    await send(page)
    await page.getByText('Your comment is sent.').waitFor({ state: 'attached' })
    expect(await page.getByRole('listitem').getByText('Words worth keeping').count()).toBe(1)
  })

  it('edited in two windows shows the other words before it replaces them', async () => {
    const [here, there] = [
      await people.open(at('cstd-30'), 'ana'),
      await people.open(at('cstd-30'), 'ana'),
    ]
    await field(here).fill('First words')
    await send(here)
    await here.getByRole('listitem').getByText('First words').waitFor()
    await there.reload()
    for (const page of [here, there]) await page.getByRole('button', { name: 'Edit your' }).click()
    const edited = (page: Page) => page.getByRole('listitem').getByRole('textbox')
    await edited(here).fill('Words of here')
    await here.getByRole('button', { name: 'Save' }).click()
    await here.getByText(/edited \d/).waitFor()
    await edited(there).fill('Words of there')
    await there.getByRole('button', { name: 'Save' }).click()
    await there.getByRole('alert').getByText('Words of here').waitFor()
    expect(await edited(there).inputValue()).toBe('Words of there')
    await there.getByRole('button', { name: 'Save' }).click()
    await there.getByRole('listitem').getByText('Words of there').waitFor()
  })

  it('removed by a coordinator leaves who removed it', async () => {
    const page = await people.open('/wsis20/actions', 'ana')
    await page
      .getByRole('button', { name: /^Comment on Biennial report/ })
      .first()
      .click()
    await field(page).fill('Rude words')
    await page.getByRole('button', { name: 'Comment', exact: true }).last().click()
    await page.getByRole('listitem').getByText('Rude words').first().waitFor()
    const cleo = await people.open('/wsis20/actions', 'cleo')
    await cleo
      .getByRole('button', { name: /^1 comment on Biennial report/ })
      .first()
      .click()
    await cleo.getByRole('button', { name: /^Remove the comment of Ana Lima/ }).click()
    await cleo.getByRole('button', { name: 'Remove', exact: true }).click()
    await cleo.getByText(/^Removed by Cleo Martin, /).waitFor()
    expect(await cleo.getByText('Rude words').count()).toBe(0)
  })

  it('on a consultation is written in its window, which Escape does not shut over a name', async () => {
    const page = await people.open('/wsis20/consultations?show=igf-2023', 'bo')
    await field(page).click()
    await page.keyboard.type('@re')
    await page.getByRole('listbox', { name: 'People' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('listbox', { name: 'People' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})

describe.each([
  { width: 1440, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const)('at $width px, in the $scheme', look => {
  it('comments fit the window and shut nobody out', async () => {
    const page = await people.open(at('cstd-28'), 'ana', look)
    await field(page).fill(`A long ${'word'.repeat(80)}`)
    await send(page)
    await page.getByText('Your comment is sent.').waitFor({ state: 'attached' })
    await field(page).pressSequentially('@c')
    await page.getByRole('option', { name: 'Cleo Martin' }).waitFor()
    await expectFits(page)
  })
})
