import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFitsBoth, expectOpenToAll } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'cora', name: 'Cora', role: 'coordinator' })
  await people.add({ id: 'dora', name: 'Dora', role: 'coordinator' })
  await people.add({ id: 'edi', name: 'Edi', role: 'editor', body: 'itu' })
  await people.add({ id: 'mia', name: 'Mia', role: 'member', body: 'itu' })
  await people.add({ id: 'rea', name: 'Rea', role: 'reader' })
})
afterAll(() => people?.stop())

const WRITES = ['POST', 'PATCH']

describe('somebody who edits', () => {
  it('adds, changes, undoes, cancels and restores a milestone by keyboard, on a phone', async () => {
    const page = await people.open('/wsis20/roadmaps?view=table', 'edi', { width: 390 })
    await press(page, page.getByRole('link', { name: 'Add milestone' }))
    await write(page, page.getByRole('textbox', { name: 'Title' }), 'Forum on financing')
    await write(page, page.getByRole('textbox', { name: 'Date' }), 'Q1 2027')
    await page.getByText('Q1 2027: some time from January to March').waitFor()
    await write(page, page.getByRole('combobox', { name: 'Kind' }), 'Session')
    await write(page, page.getByRole('combobox', { name: 'Depends on' }), 'final report on itu')
    await page.keyboard.press('Enter')
    await page.getByText("Final report on ITU's role", { exact: false }).first().waitFor()
    await press(page, page.getByRole('button', { name: 'Add milestone' }))
    await page.getByRole('heading', { level: 1, name: 'Forum on financing' }).waitFor()
    await page.getByText('Added: Forum on financing').waitFor()

    await press(page, page.getByRole('link', { name: 'Edit', exact: true }))
    await write(page, page.getByRole('textbox', { name: 'Date' }), 'Q2 2027')
    await write(page, page.getByRole('textbox', { name: 'Why' }), 'the room is taken')
    await page.keyboard.press('Enter')
    await page.getByText('Saved: Forum on financing').waitFor()
    await page
      .getByText('ITU moved Forum on financing from Q1 2027 to Q2 2027: the room is taken')
      .waitFor()

    await page.keyboard.press('u')
    await page.keyboard.press('Enter')
    await page.getByText('Undone: Forum on financing').waitFor()
    await page.getByRole('time').filter({ hasText: 'Q1 2027' }).first().waitFor()

    await press(page, page.getByRole('button', { name: 'Cancel milestone' }))
    const dialog = page.getByRole('dialog')
    await write(page, dialog.getByLabel('Why'), 'no funds')
    await press(page, dialog.getByRole('button', { name: 'Cancel milestone' }))
    await page.getByText('Cancelled', { exact: true }).first().waitFor()
    await press(page, page.getByRole('button', { name: 'Restore Forum on financing' }))
    await page.getByText('Restored: Forum on financing').waitFor()
    await page.getByText('Planned', { exact: true }).first().waitFor()
  })

  it('is told at the field what is wrong with a date, and asked what an ambiguous one means', async () => {
    const page = await people.open('/wsis20/milestones/new', 'edi')
    const date = page.getByRole('textbox', { name: 'Date' })
    for (const [written, said] of [
      ['31 Feb 2027', 'February 2027 has 28 days.'],
      ['14-12 May 2027', 'It would end on 12 May 2027, before its start on 14 May 2027.'],
      ['12 May', 'Write the year too, with four digits: 12 May 2025.'],
      ['soon', 'This is not understood as a date.'],
    ] as const) {
      await date.fill(written)
      await date.blur()
      await page.getByText(said).waitFor()
      expect(await described(page, date)).toContain(said)
    }
    await date.fill('03/04/2027')
    await page.getByRole('button', { name: '3 April 2027' }).click()
    await page.getByText('Saturday, 3 April 2027').waitFor()
    expect(await date.inputValue()).toBe('3 April 2027')
    await date.fill('12 May 2027 09:30-17:00')
    await page.getByLabel('Hours in the time of').selectOption({ label: 'Zurich' })
    await page.getByText('Wednesday, 12 May 2027, 09:30–17:00, Zurich time').waitFor()

    await page.getByRole('button', { name: 'Add milestone' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link', { name: 'Title: This is needed.' }).click()
    expect(await isFocused(page.getByRole('textbox', { name: 'Title' }))).toBe(true)
    await summary.getByRole('link', { name: 'Kind: Choose one.' }).waitFor()
  })

  it('sees a change at once; where it cannot be saved, the old value and what was typed are back', async () => {
    const page = await people.open('/wsis20/milestones/zero-draft/edit', 'cora', {
      failing: /status of 503/,
    })
    let answer = () => {}
    await page.route('**/api/processes/wsis20/milestones/zero-draft', async route => {
      if (route.request().method() !== 'PATCH') return route.continue()
      await new Promise<void>(resolve => {
        answer = resolve
      })
      await route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'x', title: 'x', status: 503, detail: 'Back in a minute.' }),
      })
    })
    await page.getByRole('textbox', { name: 'Title' }).fill('First draft')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('heading', { level: 1, name: 'First draft' }).waitFor()
    await page.getByText('Saving: First draft').waitFor()
    answer()
    await page.getByRole('alert').getByText('Back in a minute.').waitFor()
    await settled(page, () => page.reload())
    await page.getByRole('alert').getByText('Back in a minute.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('First draft')
    await page.getByRole('button', { name: 'Leave without saving' }).click()
    await page
      .getByRole('heading', { level: 1, name: 'Zero draft of the outcome document' })
      .waitFor()
  })

  it('keeps what was typed when the server cannot be reached, and loses nothing by trying again', async () => {
    const page = await people.open('/wsis20/meetings/new', 'cora', {
      failing: /ERR_INTERNET_DISCONNECTED/,
    })
    await page.getByRole('textbox', { name: 'Title' }).fill('Planning call')
    await page.getByRole('textbox', { name: 'Date' }).fill('3 March 2027')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Add meeting' }).click()
    await page.getByRole('alert').getByText('The server did not answer.').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Add meeting' }).click()
    await page.getByText('Added: Planning call').waitFor()
    await page.getByText('3 Mar 2027').waitFor()
  })

  it('is offered an undo for ten minutes, and for longer while it has the focus', async () => {
    const page = await people.open('/wsis20/milestones/elements-paper', 'dora')
    await page.clock.install()
    await settled(page, () => page.reload())
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill('Six pages')
    await page.getByRole('button', { name: 'Save changes' }).click()
    const undo = page.getByRole('button', { name: 'Undo. Saved: Elements paper published' })
    await undo.waitFor()
    await page.clock.fastForward('09:50')
    await page.getByRole('link', { name: 'Overview' }).first().click()
    await undo.focus()
    await page.clock.fastForward('05:00')
    expect(await undo.isVisible()).toBe(true)
    await undo.blur()
    await undo.waitFor({ state: 'hidden' })
  })
})

describe('two who edit the same milestone', () => {
  it('both keep what they wrote: the second sees it side by side', async () => {
    const [first, second] = await Promise.all([
      people.open('/wsis20/milestones/rev-1/edit', 'cora'),
      people.open('/wsis20/milestones/rev-1/edit', 'dora', { width: 390 }),
    ])
    await first.getByRole('textbox', { name: 'Place' }).fill('New York')
    await first.getByRole('textbox', { name: 'Note' }).fill('Two pages longer')
    await choose(first, 'Contributes to', 'outcome document adopted')
    await first.getByRole('button', { name: 'Save changes' }).click()
    await first.getByText('Saved: Revision 1 of the outcome document').waitFor()

    await second.getByRole('textbox', { name: 'Date' }).fill('10 November 2025')
    await second.getByRole('textbox', { name: 'Note' }).fill('Shorter by a page')
    await choose(second, 'Contributes to', 'wsis forum 2026')
    await second.getByRole('button', { name: 'Save changes' }).click()
    await second
      .getByRole('heading', { name: 'Somebody else changed this while you did' })
      .waitFor()
    await expectOpenToAll(second)
    const part = (field: string) =>
      second.getByRole('group', { name: `${field}: choose what to keep` })
    expect(
      await part('Date')
        .getByRole('radio', { name: /^Yours/ })
        .isChecked(),
    ).toBe(true)
    expect(
      await part('Place')
        .getByRole('radio', { name: /^Theirs/ })
        .isChecked(),
    ).toBe(true)
    expect(await part('Contributes to').getByRole('radio', { name: /^Both/ }).isChecked()).toBe(
      true,
    )

    await second.getByRole('button', { name: 'Save both together' }).click()
    await part('Note').getByText('Choose what to keep.').waitFor()
    await part('Note')
      .getByRole('radio', { name: /^Theirs/ })
      .check()
    await second.getByRole('button', { name: 'Go on editing with this' }).click()
    await second.getByRole('textbox', { name: 'Note' }).fill('Two pages longer, then one shorter')
    await second.getByRole('button', { name: 'Save changes' }).click()
    await second.getByText('Saved: Revision 1 of the outcome document').waitFor()

    const answer = await fetch(`${people.url}/api/processes/wsis20/milestones/rev-1`)
    const { milestone } = (await answer.json()) as { milestone: Record<string, unknown> }
    expect(milestone).toMatchObject({
      place: 'New York',
      start: '2025-11-10',
      note: 'Two pages longer, then one shorter',
    })
    expect(milestone.contributesTo).toEqual(
      expect.arrayContaining(['outcome-adopted', 'unga-hlm', 'itu-forum-2026']),
    )
  })

  it('are merged without a question asked of what one alone changed', async () => {
    const [first, second] = await Promise.all([
      people.open('/wsis20/milestones/elements-input-deadline/edit', 'cora'),
      people.open('/wsis20/milestones/elements-input-deadline/edit', 'dora'),
    ])
    await first.getByRole('textbox', { name: 'Place' }).fill('New York')
    await first.getByRole('button', { name: 'Save changes' }).click()
    await first.getByText(/^Saved: /).waitFor()
    await second.getByRole('textbox', { name: 'Note' }).fill('By form')
    await second.getByRole('button', { name: 'Save changes' }).click()
    await second.getByRole('button', { name: 'Save both together' }).click()
    await second.getByText(/^Saved: /).waitFor()
    await second.getByText('By form').first().waitFor()
    await second.getByRole('main').getByText('New York', { exact: true }).waitFor()
  })
})

describe('each kind of thing', () => {
  it.each([
    {
      path: '/wsis20/consultations/new',
      add: 'Add consultation',
      title: 'Hearing in Nairobi',
      async fill(page: Page) {
        await page.getByRole('textbox', { name: 'Date' }).fill('4-5 May 2027')
        await choose(page, 'Organisers', 'ITU')
        const groups = page.getByRole('group', { name: 'Stakeholder groups' })
        await groups.getByLabel('Governments').check()
      },
    },
    {
      path: '/wsis20/meetings/new',
      add: 'Add meeting',
      title: 'Coordination meeting',
      async fill(page: Page) {
        await page.getByRole('textbox', { name: 'Date' }).fill('June 2027')
      },
    },
    {
      path: '/wsis20/actions/new',
      add: 'Add action',
      title: 'Write the terms of reference',
      async fill(page: Page) {
        await page.getByRole('textbox', { name: 'Due' }).fill('Q3 2027')
        await choose(page, 'Responsible bodies', 'UNESCO')
      },
    },
  ])('is made in its form, and unmade: $title', async ({ path, add, title, fill }) => {
    const page = await people.open(path, 'cora')
    await page.getByRole('textbox', { name: 'Title' }).fill(title)
    await fill(page)
    await page.getByRole('button', { name: add }).click()
    await page.getByText(title, { exact: true }).first().waitFor()
    await closeDialog(page)
    await page.getByRole('button', { name: `Undo. Added: ${title}` }).click()
    await page.getByText(`Undone: ${title}`).waitFor()
  })

  it('can be a body, or the process itself', async () => {
    const page = await people.open('/wsis20/bodies/new', 'cora')
    await page.getByRole('textbox', { name: 'Short name' }).fill('WIPO')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Intellectual property')
    await page.getByRole('textbox', { name: 'Duty station' }).fill('Geneva')
    await page.getByRole('button', { name: 'Add body' }).click()
    await page.getByRole('link', { name: 'Time zone: This is needed.' }).waitFor()
    await page.getByLabel('Time zone').selectOption({ label: 'Zurich' })
    await page.getByRole('button', { name: 'Add body' }).click()
    await page.getByText('Added: WIPO').waitFor()
    await page.getByRole('link', { name: 'Edit WIPO' }).click()
    const name = page.getByRole('textbox', { name: 'Name', exact: true })
    await name.fill('World Intellectual Property Organization')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('World Intellectual Property Organization').waitFor()

    await settled(page, () => page.goto(`${people.url}/wsis20/settings`))
    await page.getByRole('textbox', { name: 'Title' }).first().fill('WSIS+20 together')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('banner').getByText('WSIS+20 together').waitFor()
    await page.getByRole('button', { name: 'Undo. Saved: WSIS+20 together' }).click()
    await page.getByRole('banner').getByText('WSIS+20 joint preparatory process').waitFor()
  })

  it('brings an earlier version back from its history', async () => {
    const page = await people.open('/wsis20/milestones/first-prep-meeting/edit', 'cora')
    await page.getByRole('textbox', { name: 'Place' }).fill('Vienna')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText(/^Saved: /).waitFor()
    await page.getByText('Vienna', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Restore this version: revision 1 of/ }).click()
    await page.getByText(/^Restored: /).waitFor()
    await page.getByText('Vienna', { exact: true }).waitFor({ state: 'hidden' })
  })
})

describe('what one may not do', () => {
  it('is not offered, and where it is asked for by its address, said', async () => {
    for (const [person, path] of [
      ['rea', '/wsis20/milestones/zero-draft'],
      [undefined, '/wsis20/milestones/zero-draft'],
      ['mia', '/wsis20/milestones/itu-final-report'],
      ['edi', '/wsis20/milestones/unesco-report'],
    ] as const) {
      const page = await people.open(path, person)
      await page.getByRole('heading', { level: 1 }).waitFor()
      // What is another body's, an editor may ask for.
      const asks = person === 'edi' ? [] : ['Propose a change']
      for (const name of ['Edit', ...asks, 'Cancel milestone']) {
        expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0)
        expect(await page.getByRole('button', { name }).count()).toBe(0)
      }
    }
    const page = await people.open('/wsis20/milestones/zero-draft/edit', 'rea')
    await page.getByText('You cannot edit this here').waitFor()
    const stranger = await people.open('/wsis20/settings')
    await stranger.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor()
  })

  it('can be proposed: the editor of a body asks for a change of what all share', async () => {
    const page = await people.open('/wsis20/milestones/zero-draft', 'edi')
    await page.getByRole('link', { name: 'Propose a change' }).click()
    await page.getByRole('textbox', { name: 'Date' }).fill('1 September 2025')
    await page.getByRole('button', { name: 'Send proposal' }).click()
    await page.getByRole('link', { name: 'Why: This is needed.' }).waitFor()
    await page.getByRole('textbox', { name: 'Why' }).fill('29 August is a holiday')
    const sent = page.waitForResponse(answer => WRITES.includes(answer.request().method()))
    await page.getByRole('button', { name: 'Send proposal' }).click()
    expect((await sent).status()).toBe(201)
    await page.getByText('Proposed: Zero draft').waitFor()
    await page.getByText('29 Aug 2025').first().waitFor()
  })

  it('leaves a member the report on an action of their body', async () => {
    const page = await people.open('/wsis20/actions?body=itu', 'mia')
    expect(await page.getByRole('link', { name: /^Edit/ }).count()).toBe(0)
    await page
      .getByRole('button', { name: /^Report progress: Set up the internal/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Status').selectOption({ label: 'In progress' })
    await dialog.getByLabel('Note').fill('Members are named')
    await expectOpenToAll(page)
    await dialog.getByRole('button', { name: 'Save report' }).click()
    await page.getByText('Members are named').first().waitFor()
    await page.getByText(/^Saved: Set up the internal/).waitFor()
    await settled(page, () => page.reload())
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Set up the internal' })
      .getByText('In progress', { exact: true })
      .first()
      .waitFor()
  })
})

describe('on a desk in the light and on a phone in the dark', () => {
  it.each([
    '/wsis20/milestones/zero-draft/edit',
    '/wsis20/consultations/igf-2023/edit',
    '/wsis20/meetings',
    '/wsis20/meetings/new',
    '/wsis20/actions',
    '/wsis20/actions/new',
    '/wsis20/bodies',
    '/wsis20/bodies/itu/edit',
    '/wsis20/settings',
  ])('%s fits the window and shuts nobody out', async path => {
    const page = await people.open(path, 'cora')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectFitsBoth(page)
  })
})

/** Goes on by Tab until a control has the focus. */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let tabs = 0; tabs < 200; tabs += 1) {
    if (await isFocused(control)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('No way there by Tab')
}

async function press(page: Page, control: Locator): Promise<void> {
  await reach(page, control)
  await page.keyboard.press('Enter')
}

async function write(page: Page, control: Locator, text: string): Promise<void> {
  await reach(page, control)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words)
  await page.keyboard.press('Enter')
}

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Close' }).click()
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate(element => element === document.activeElement)
}

/** What is said of a control to those who listen. */
async function described(page: Page, control: Locator): Promise<string> {
  const ids = (await control.getAttribute('aria-describedby')) ?? ''
  const texts = ids.split(' ').map(id => page.locator(`[id="${id}"]`).textContent())
  return (await Promise.all(texts)).join(' ')
}
