import { hashOf } from '@tributary/api/secret-token'
import { keepReportLinks } from '@tributary/database/action/report-links'
import { commit } from '@tributary/database/change/commit'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'mia', name: 'Mia Berg', role: 'member', body: 'itu' })
  await people.add({ id: 'cora', name: 'Cora Sand', role: 'coordinator' })
  const fields = { responsible: ['itu'], status: 'open', confidence: 'unverified' }
  await write('terms', { ...fields, title: 'Write the terms', milestones: ['unga-hlm'] })
  await write('paper', { ...fields, title: 'Draft the paper', due: '2027-05-31', precision: 'day' })
  await write('survey', { ...fields, title: 'Send the survey', assignee: 'mia', responsible: [] })
  await keepReportLinks(people.db, [
    {
      hash: await hashOf('secret-of-the-mail'),
      processId: 'wsis20',
      action: 'survey',
      personId: 'mia',
      expiresAt: '9999-01-01T00:00:00.000Z',
    },
  ])
})
afterAll(() => people?.stop())

async function write(id: string, fields: object): Promise<void> {
  const write = { thing: 'action', id, verb: 'create', expected: 0 } as const
  const whole = { ...write, fields: { id, ...fields } }
  const done = await commit(
    people.db,
    { personId: null },
    'wsis20',
    [whole],
    '2026-11-24T12:00:00Z',
  )
  expect(done.ok).toBe(true)
}

const column = (page: Page, status: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${status}: [\\d,]+ action`) })
const card = (within: Locator, title: string) =>
  within.getByRole('listitem').filter({ hasText: title })
const ON = 'on=2027-06-10'

describe('the board of actions', () => {
  it('moves an action by dragging it, at once, and undoes it', async () => {
    const page = await people.open('/wsis20/actions?by=board&body=itu', 'cora')
    await card(column(page, 'Open'), 'Write the terms').dragTo(column(page, 'In progress'))
    await card(column(page, 'In progress'), 'Write the terms').waitFor()
    await page.getByText('Saved: Write the terms').waitFor()
    await page.getByRole('button', { name: 'Undo. Saved: Write the terms' }).click()
    await card(column(page, 'Open'), 'Write the terms').waitFor()
  })

  it('asks why where it is dropped among the blocked, and leaves it where one goes back', async () => {
    const page = await people.open('/wsis20/actions?by=board&body=itu', 'cora')
    const asked = page.getByRole('dialog', { name: /Write the terms/ })
    const drag = () => card(column(page, 'Open'), 'Write the terms').dragTo(column(page, 'Blocked'))
    await drag()
    await asked.getByRole('button', { name: 'Back' }).click()
    await drag()
    await asked.getByRole('textbox', { name: 'Why is it blocked?' }).fill('No funds yet')
    await asked.getByRole('button', { name: 'Move' }).click()
    await card(column(page, 'Blocked'), 'No funds yet').waitFor()
  })

  it('moves an action by keyboard, whose button keeps the focus', async () => {
    const page = await people.open('/wsis20/actions?by=board', 'mia')
    const move = page.getByRole('button', { name: 'Move to another status: Draft the paper' })
    await move.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    // To drop an action takes an editor.
    await expect.poll(() => dialog.getByRole('radio').count()).toBe(4)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await card(column(page, 'In progress'), 'Draft the paper').waitFor()
    await expect.poll(() => move.evaluate(it => it === document.activeElement)).toBe(true)
  })

  it('offers a reader nothing to move', async () => {
    const page = await people.open('/wsis20/actions?by=board')
    await card(column(page, 'Open'), 'Send the survey').waitFor()
    expect(await page.getByRole('button', { name: /^Move to/ }).count()).toBe(0)
  })
})

describe('the list of actions', () => {
  it('shows what is mine, and what the address asks for', async () => {
    const page = await people.open('/wsis20/actions', 'mia')
    await page.getByLabel('Whose').selectOption({ label: 'Mine' })
    await expect.poll(() => new URL(page.url()).searchParams.get('mine')).toBe('1')
    await page.getByText('Send the survey').waitFor()
    await page.getByText('Assigned to Mia Berg').waitFor()
    const late = await people.open(`/wsis20/actions?when=overdue&${ON}`)
    await late.getByText('Draft the paper').waitFor()
    await late.getByText('due 10 days ago').first().waitFor()
    await late.getByRole('status').getByText('1 action', { exact: true }).waitFor()
  })

  it('says why an action is dropped, which its form asks for', async () => {
    await write('second', {
      title: 'A second paper',
      responsible: ['itu'],
      status: 'open',
      confidence: 'unverified',
    })
    const page = await people.open('/wsis20/actions/second/edit', 'cora')
    await page.getByLabel('Status').selectOption({ label: 'Dropped' })
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('link', { name: /^Why: This is needed/ }).waitFor()
    await page.getByRole('textbox', { name: 'Why is it dropped?' }).fill('Asked twice')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Dropped: Asked twice').first().waitFor()
  })

  it('offers to give to another what a body that left was responsible for', async () => {
    await write('left', {
      title: 'Map the gaps',
      responsible: ['undp'],
      status: 'open',
      confidence: 'unverified',
    })
    await commit(
      people.db,
      { personId: null },
      'wsis20',
      [{ thing: 'body', id: 'undp', verb: 'cancel', expected: 1, fields: { withdrawn: true } }],
      '2026-11-25T12:00:00Z',
    )
    const page = await people.open('/wsis20/actions?body=undp', 'cora')
    const item = page.getByRole('listitem').filter({ hasText: 'Map the gaps' })
    await item.getByText('UNDP takes part no longer.').waitFor()
    await item.getByRole('link', { name: 'Give it to another body' }).click()
    await page.getByRole('button', { name: 'Remove undp' }).waitFor()
  })
})

describe('where the actions stand', () => {
  it('is a table whose numbers lead to what they count, and a chart with the same as a table', async () => {
    const page = await people.open(`/wsis20/actions/accountability?${ON}`)
    await page.getByRole('link', { name: /^Date passed, ITU: 1$/ }).click()
    await page.getByText('Draft the paper').first().waitFor()
    await page.goBack()
    await page.getByRole('img', { name: /0 of 1 action done/ }).waitFor()
    await page.getByText('The same as a table').click()
    await page.getByRole('rowheader', { name: '24 November 2026' }).waitFor()
    await page.getByRole('link', { name: 'See these actions' }).click()
    await page.getByText('Write the terms').first().waitFor()
  })
})

describe('the link in a mail', () => {
  it('changes nothing by being opened, and reports by one press', async () => {
    const page = await people.open('/report/secret-of-the-mail?status=done')
    await page.getByRole('heading', { level: 1, name: 'Send the survey' }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Save: Done')
    await settled(page, () => page.reload())
    await page.getByText('Open', { exact: true }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Saved: Done').waitFor()
    const again = await people.open('/report/secret-of-the-mail?status=blocked')
    await again.getByRole('textbox', { name: 'Why is it blocked?' }).fill('No funds yet')
    await again.getByRole('button', { name: 'Save: Blocked' }).click()
    await again.getByRole('status').getByText('Saved: Blocked').waitFor()
    const list = await people.open('/wsis20/actions?status=blocked')
    await list.getByText('Blocked: No funds yet').first().waitFor()
    expect(people.said()).not.toContain('secret-of-the-mail')
  })

  it('says what to do where it holds no longer', async () => {
    const page = await people.open('/report/forged')
    await page.getByRole('alert').getByText('This link is too old').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor()
  })
})

describe('on a desk in the light and on a phone in the dark', () => {
  it.each([
    '/wsis20/actions?by=board',
    `/wsis20/actions?body=itu&${ON}`,
    `/wsis20/actions/accountability?${ON}`,
    '/report/secret-of-the-mail',
    '/account',
  ])('%s fits the window and shuts nobody out', async path => {
    const page = await people.open(path, 'cora')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectFitsBoth(page)
  })
})

// The last: after it there are 5,000.
it('shows the first of many at once, and the one that the address asks for among them', async () => {
  const fields = { responsible: ['unesco'], status: 'open', confidence: 'unverified' }
  const writes = Array.from({ length: 5_000 }, (_, n) => {
    const id = `many-${n}`
    const write = { thing: 'action', id, verb: 'create', expected: 0 } as const
    return { ...write, fields: { id, title: `Action number ${n}`, ...fields } }
  })
  await commit(people.db, { personId: null }, 'wsis20', writes, '2026-11-26T12:00:00Z')
  const page = await people.open('/wsis20/actions?body=unesco')
  const shown = page.getByRole('listitem').filter({ hasText: 'Action number' })
  const more = page.getByRole('button', { name: 'Show 40 more' })
  await more.waitFor()
  const before = await shown.count()
  expect(before).toBeLessThanOrEqual(40)
  await more.click()
  await expect.poll(() => shown.count()).toBe(before + 40)
  const asked = await people.open('/wsis20/actions?body=unesco&show=many-90')
  await asked.getByText('Action number 90', { exact: true }).waitFor()
  const board = await people.open('/wsis20/actions?by=board')
  await column(board, 'Open').getByRole('button', { name: 'Show 40 more' }).waitFor()
})
