import { addComment } from '@tributary/database/comment/add-comment'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOpenToAll } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'rea', name: 'Rea Sow', role: 'reader' })
})
afterAll(() => people?.stop())

const field = (page: Page) => page.getByRole('combobox', { name: /^Find in / })
const options = (page: Page) => page.getByRole('dialog').getByRole('option')

async function openSearch(page: Page) {
  await page.keyboard.press('/')
  await field(page).waitFor()
}

describe('the search', () => {
  it('opens from anywhere, finds as one types and leads there by keyboard, the day kept', async () => {
    const page = await people.open('/wsis20/roadmaps?on=2025-06-16')
    await openSearch(page)
    await page.keyboard.type('zero dra')
    await options(page).filter({ hasText: 'Stakeholder consultations' }).first().waitFor()
    const active = async () => {
      const id = await field(page).getAttribute('aria-activedescendant')
      return page.locator(`[id="${id}"][aria-selected="true"]`).textContent()
    }
    expect(await active()).toContain('Zero draft of the outcome document')
    await page.keyboard.press('ArrowDown')
    expect(await active()).not.toContain('Zero draft of the outcome document')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/milestones/zero-draft?on=2025-06-16')
    await page.getByRole('heading', { level: 1, name: 'Zero draft of the' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('shut by Escape gives the focus back', async () => {
    const page = await people.open('/wsis20')
    const button = page.getByRole('button', { name: 'Search' })
    await button.focus()
    await page.keyboard.press('Enter')
    await field(page).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('follows Enter at once, whatever has been answered', async () => {
    const page = await people.open('/wsis20')
    await openSearch(page)
    await page.keyboard.insertText('synthesis report')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Synthesis report' }).waitFor()
  })

  it('shows what was typed last, in whatever order the answers come', async () => {
    const page = await people.open('/wsis20')
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route(/search\?q=kyoto$/, async route => {
      const response = await route.fetch()
      await held
      await route.fulfill({ response }).catch(() => undefined)
    })
    await openSearch(page)
    await field(page).fill('kyoto')
    await page.waitForRequest(/q=kyoto$/)
    await field(page).fill('synthesis')
    await options(page).filter({ hasText: 'Synthesis report' }).first().waitFor()
    release()
    await field(page).fill('xyzzy')
    await page.getByText('Nothing holds all of “xyzzy”').waitFor()
    expect(await options(page).count()).toBe(0)
  })

  it('says what went wrong, and tries again', async () => {
    const page = await people.open('/wsis20', undefined, { failing: /ERR_FAILED/ })
    await page.route(/search\?q=/, route => route.abort(), { times: 1 })
    await openSearch(page)
    await field(page).fill('zero')
    await page.getByRole('alert').getByText('The server did not answer.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await options(page).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('leads to what was said, for those who take part', async () => {
    await addComment(people.db, {
      processId: 'wsis20',
      thing: 'action',
      thingId: 'a-biennial',
      authorId: 'rea',
      text: 'The platypus is mentioned nowhere',
      mentioned: [],
      at: '2026-11-24T12:00:00.000Z',
    })
    const page = await people.open('/wsis20', 'rea')
    await openSearch(page)
    await field(page).fill('platyp')
    await options(page).filter({ hasText: 'Rea Sow' }).click()
    await page.locator('#comment-1:focus').getByText('The platypus').waitFor()
  })
})

describe.each([
  { width: 1440, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const)('at $width px, in the $scheme', look => {
  it.each(['', 'a/res/80', 'itu', 'xyzzy'])('with %j it fits and shuts nobody out', async q => {
    const page = await people.open('/wsis20', undefined, look)
    await page.getByRole('button', { name: 'Search' }).click()
    await field(page).fill(q)
    if (q === 'xyzzy') await page.getByText('Nothing holds').waitFor()
    else if (q !== '') await options(page).first().waitFor()
    await expectOpenToAll(page)
    const box = await page.getByRole('dialog').boundingBox()
    expect(box?.width).toBe(look.width === 390 ? 390 : 672)
    if (look.width === 390) expect(box?.height).toBe(844)
  })
})
