import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'mia', name: 'Mia Roy', role: 'member', body: 'unesco' })
  await people.add({ id: 'ed', name: 'Ed Moss', role: 'editor', body: 'itu' })
  await people.add({ id: 'cora', name: 'Cora Diaz', role: 'coordinator' })
})
afterAll(() => people?.stop())

const IN_JUNE = 'on=2025-06-16'
const MOVED = `/wsis20/roadmaps?${IN_JUNE}&draft=new&moves=zero-draft:2025-10-01`
const effects = (page: Page) => page.getByRole('region', { name: 'What would happen' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** What the moves do, as it is told. */
async function told(page: Page): Promise<string> {
  return (await effects(page).textContent()) ?? ''
}

describe('the schedule', () => {
  it('shows and explains the critical path to the high-level meeting', async () => {
    const page = await people.open(`/wsis20/roadmaps?${IN_JUNE}`)
    const panel = page.getByRole('region', { name: 'Schedule' })
    await panel.getByText('Goal holds with 39 days to spare.').waitFor()
    await panel.getByText('Critical path to High-level meeting').click()
    const steps = await panel.getByRole('listitem').allTextContents()
    expect(steps).toHaveLength(6)
    expect(steps[0]).toContain('Elements paper published')
    expect(steps[3]).toMatch(
      /^13–14 Oct 2025Stakeholder consultations.*Depends on Zero draft of the outcome document; the planned interval of 45 days is kept\./,
    )
    expect(steps[5]).toContain('High-level meeting')
    expect(steps[5]).toContain('39 days are to spare between them.')
    await expectFits(page)
  })

  it('says how the path led to the meeting once that is reached, and what is next', async () => {
    const page = await people.open('/wsis20/roadmaps?on=2026-11-25', undefined, { width: 390 })
    const panel = page.getByRole('region', { name: 'Schedule' })
    await panel.getByText('Goal reached.').waitFor()
    expect(await panel.textContent()).toContain('Next: Report on the outcome of the review')
    await panel.getByText('How it led to High-level meeting').click()
    await panel.getByText(/Goal holds with 39 days to spare, if Final report/).waitFor()
    expect(await panel.getByRole('listitem').count()).toBe(10)
    await expectFits(page)
    await page.goto(`${people.url}/wsis20?${IN_JUNE}`)
    await page
      .getByText(/^Goal holds with 39 days to spare\. Critical path: Elements paper/)
      .waitFor()
    await page.getByRole('link', { name: 'Critical path and what if' }).click()
    await panel.waitFor()
  })
})

describe('a what-if', () => {
  it('by keyboard names what the zero draft of 1 October would do, and writes nothing', async () => {
    const page = await people.open(`/wsis20/milestones/zero-draft?${IN_JUNE}`)
    await page.getByRole('link', { name: 'What if this moved…' }).press('Enter')
    const field = page.getByRole('textbox', { name: 'New date' })
    await page.locator('input:focus').waitFor()
    expect(await field.inputValue()).toBe('29 August 2025')
    await field.fill('1 October 2025')
    await page.getByText('Wednesday, 1 October 2025').waitFor()
    await field.press('Enter')
    await effects(page)
      .getByText('Goal holds with 6 days to spare. Before, it held with 39 days to spare.')
      .waitFor()
    expect(await told(page)).toContain('4 milestones would slip')
    expect(await told(page)).toMatch(/Deadline for comments.*33 days, to 5 Nov 2025/)
    expect(await told(page)).toContain(
      'Deadline missed as announced: Deadline for comments on the zero draft.',
    )
    expect(await told(page)).toContain(
      'Consultation missed as announced: Stakeholder consultations on the zero draft.',
    )
    expect(await told(page)).toContain('Bodies touched: UNGA and UNGIS.')
    await page.getByText('Nothing is written.').waitFor()
    expect(new URL(page.url()).searchParams.get('moves')).toBe('zero-draft:2025-10-01')
    await expectFits(page)

    // A mark of the timeline is moved on, and back again.
    const mark = page.getByRole('link', { name: /^Zero draft of the outcome document, / })
    await mark.press('Alt+Shift+ArrowRight')
    await effects(page).getByText('Goal is missed by 1 day.').waitFor()
    await mark.press('Alt+ArrowLeft')
    await effects(page).getByText('Goal holds with no day to spare.').waitFor()
    for (const _ of 'ab') await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await effects(page).getByText('Goal holds with 6 days to spare.').waitFor()
    await page.getByRole('button', { name: 'Redo' }).press('Enter')
    await effects(page).getByText('Goal is missed by 1 day.').waitFor()
    await page.getByRole('button', { name: /^Take back: Zero draft/ }).press('Enter')
    await effects(page).getByText('Nothing is moved yet.').waitFor()
    await page.getByRole('button', { name: 'Discard' }).press('Enter')
    await page.locator('button:focus', { hasText: 'What if…' }).waitFor()
  })

  it('is in its address, for anybody, with what cannot be read left out', async () => {
    const page = await people.open(`${MOVED},nothing:2025-01-01,rev-1:soon`, undefined, {
      width: 390,
      scheme: 'dark',
    })
    await effects(page).getByText('Goal holds with 6 days to spare.').waitFor()
    await page.getByText('No longer there, and left out: nothing.').waitFor()
    await page.getByText('Not understood in the address, and left out: rev-1:soon.').waitFor()
    expect(await page.getByRole('button', { name: 'Keep as a draft' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Sign in to keep it as a draft' }).count()).toBe(1)
    await expectFits(page)
  })

  it('of what is over asks as if it were still to come', async () => {
    const page = await people.open(
      '/wsis20/roadmaps?on=2026-11-25&draft=new&moves=zero-draft:2025-10-01',
    )
    await effects(page)
      .getByText('The goal is reached. All dates are taken as they stand')
      .waitFor()
    expect(await told(page)).toContain('Goal holds with 6 days to spare')
  })
})

describe('a draft', () => {
  it('is kept, opened by somebody else, and proposed to the owners with all that slips', async () => {
    const mia = await people.open(MOVED, 'mia')
    await press(mia, 'Keep as a draft')
    await mia.getByRole('textbox', { name: 'Name' }).fill('Draft a month later')
    await mia.getByRole('dialog').getByRole('button', { name: 'Keep as a draft' }).click()
    await mia.getByRole('heading', { name: 'What if: Draft a month later' }).waitFor()
    expect(await mia.getByRole('button', { name: 'Propose to the owners' }).count()).toBe(0)
    const link = mia.url().slice(people.url.length)
    expect(link).toMatch(/draft=dr_/)

    const ed = await people.open(`/wsis20/roadmaps?${IN_JUNE}`, 'ed')
    await press(ed, 'Drafts (1)')
    await ed.getByRole('link', { name: /^Draft a month later/ }).click()
    await ed.getByText(/^Draft of Mia Roy, kept /).waitFor()
    await press(ed, 'Move these along')
    await ed.getByText('With changes that are not kept yet.').waitFor()
    await press(ed, 'Propose to the owners')
    const dialog = ed.getByRole('dialog')
    expect(await dialog.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'To the coordinators',
      'To the editors of UNGA, or the coordinators',
      'To the editors of UNGIS, or the coordinators',
    ])
    await dialog.getByRole('textbox', { name: 'Name' }).fill('All a month later')
    await dialog.getByRole('textbox', { name: 'Why' }).fill('The co-facilitators need September')
    await expectFits(ed)
    await dialog.getByRole('button', { name: 'Send 5 proposals' }).click()
    await ed.getByText('What became of it stands beside each move.').waitFor()
    expect(await ed.getByText('Waits', { exact: true }).count()).toBe(5)
    expect(await ed.getByRole('button', { name: /^Take back/ }).count()).toBe(0)
    await ed.getByRole('link', { name: 'See the proposals' }).click()
    await ed.getByText('The co-facilitators need September').first().waitFor()

    // Nobody else sees it.
    const nobody = await people.open(link)
    await nobody.getByRole('alert').getByText('This draft cannot be opened').waitFor()
  })

  it('says that the record has moved on under it, and is saved and discarded', async () => {
    const mia = await people.open(
      `/wsis20/roadmaps?${IN_JUNE}&draft=new&moves=rev-1:2025-11-20`,
      'mia',
    )
    await press(mia, 'Keep as a draft')
    await mia.getByRole('textbox', { name: 'Name' }).fill('Revision later')
    await mia.getByRole('dialog').getByRole('button', { name: 'Keep as a draft' }).click()
    await mia.getByRole('heading', { name: 'What if: Revision later' }).waitFor()
    const cora = await people.open('/wsis20/milestones/itu-forum-2026/edit', 'cora')
    await cora.getByRole('textbox', { name: 'Date' }).fill('13–17 July 2026')
    await press(cora, 'Save changes')
    await cora.getByText(/^Saved: /).waitFor()
    await mia.reload()
    await mia
      .getByRole('status')
      .getByText(/WSIS Forum 2026 is now 13–17 Jul 2026, it was 6–10 Jul 2026/)
      .waitFor()
    await press(mia, 'Move another…')
    await mia.locator('input:focus').waitFor()
    await mia.keyboard.type('forum 2026')
    await mia.keyboard.press('Enter')
    await mia.getByRole('textbox', { name: 'New date' }).fill('20-24 July 2026')
    await press(mia, 'Move it')
    await press(mia, 'Save draft')
    await mia.getByText('Draft saved: Revision later').waitFor()
    expect(new URL(mia.url()).searchParams.has('moves')).toBe(false)
    const moves = mia.getByRole('button', { name: /^Take back/ })
    await expect.poll(() => moves.count()).toBe(2)
    await press(mia, 'Discard draft')
    await mia.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click()
    await mia.getByText('Draft discarded: Revision later').waitFor()
  })
})

describe('the time between milestones', () => {
  it('is written in their form, and a circle is refused by the names of those in it', async () => {
    const page = await people.open('/wsis20/milestones/rev-1/edit', 'cora')
    const days = page.getByRole('textbox', { name: 'Days after Stakeholder consultations' })
    await days.fill('1000000000')
    await press(page, 'Save changes')
    await page.getByText('Write whole days, from -3,650 to 3,650, or nothing.').nth(1).waitFor()
    await days.fill('10')
    await page.getByRole('checkbox', { name: /^Working days alone, after Stakeholder/ }).check()
    await page.getByRole('combobox', { name: /^Depends on/ }).fill('high-level meeting on')
    await page.keyboard.press('Enter')
    await press(page, 'Save changes')
    const said = page.getByText(
      /depend on each other in a circle: "?(Revision 1|High-level meeting).* → .*(Revision 1|High-level meeting)/,
    )
    await said.first().waitFor()
    const chosen = page.getByRole('list', { name: 'Depends on: chosen' })
    await chosen.getByRole('button', { name: /^Remove High-level meeting/ }).click()
    await press(page, 'Save changes')
    await page.getByText(/^Saved: Revision 1/).waitFor()
    await page
      .getByText(/time between: 10 working days after Stakeholder consultations .* added/)
      .waitFor()
  })
})
