import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ed', name: 'Ed Moss', role: 'editor', body: 'itu' })
  await people.add({ id: 'cora', name: 'Cora Diaz', role: 'coordinator' })
})
afterAll(() => people?.stop())

const IN_JUNE = 'on=2025-06-16'
const GENEVA = { zone: 'Europe/Zurich' }
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const clashes = (page: Page) => page.getByRole('region', { name: 'Clashes of this consultation' })
const notice = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Notices' }).getByText(text)

async function choose(page: Page, field: RegExp, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field })
  await box.fill(typed)
  await box.press('Enter')
}

describe('the form of a consultation', () => {
  it('tells clashes while a date is typed, and takes a week that is free', async () => {
    const page = await people.open(`/wsis20/consultations/new?${IN_JUNE}`, 'cora', GENEVA)
    await clashes(page).getByText('As soon as there is a date').waitFor()
    await page.getByRole('textbox', { name: 'Title' }).fill('Hearing of academia')
    const date = page.getByRole('textbox', { name: 'Date' })
    await date.fill('15 October 2025')
    await clashes(page).getByText('No clash on this date.').waitFor()
    await page.getByRole('textbox', { name: /^City/ }).fill('Geneva')
    await choose(page, /^Organisers/, 'UNGA')
    await clashes(page)
      .getByText(
        'UNGA has 9 hours to get from “Stakeholder consultations on the zero draft” to “Hearing of academia”',
      )
      .waitFor()
    await clashes(page).getByText('Too little time to travel').waitFor()
    await expectFits(page)
    await button(page, 'Take 6 Oct 2025: The week of 6 October is free for UNGA.').click()
    await page.locator('input:focus').waitFor()
    expect(await date.inputValue()).toBe('6 October 2025')
    await clashes(page).getByText('No clash on this date.').waitFor()

    // What is seldom needed waits behind its title, and opens where something is wrong in it.
    await page.getByText('Documents and focal points').click()
    await button(page, 'Add document').click()
    await page.getByRole('textbox', { name: 'Title' }).nth(1).fill('Concept note')
    await page.getByText('Documents and focal points').click()
    await page.getByText('Languages, registration and joining online').click()
    await choose(page, /^Languages/, 'French')
    await page.getByRole('textbox', { name: /^Link to join online/ }).fill('https://example.org/x')
    await button(page, 'Add consultation').click()
    await page.getByRole('link', { name: 'Documents: This is needed.' }).click()
    await page.getByRole('textbox', { name: 'Address' }).fill('https://example.org/note')
    await button(page, 'Add consultation').click()

    const dialog = page.getByRole('dialog', { name: 'Hearing of academia' })
    await dialog.getByRole('link', { name: 'Concept note' }).waitFor()
    const told = await dialog.textContent()
    expect(told).toContain('French')
    expect(told).toContain('Join online')
    expect(told).toContain('Only those who take part see this.')
    for (const absent of ['Partners', 'Groups heard', 'Action lines', 'Outcome', 'Focal points']) {
      expect(told).not.toContain(absent)
    }
    await expectFits(page)
    const address = page.url().replace(people.url, '')
    const stranger = await people.open(address, undefined, { width: 390, scheme: 'dark' })
    await stranger.getByRole('dialog').getByRole('link', { name: 'Concept note' }).waitFor()
    expect(await stranger.getByRole('dialog').textContent()).not.toContain('Join online')
    await expectFits(stranger)
  })
})

describe('the list of clashes', () => {
  it('lets one stand with a reason, and tells it again when that is taken back', async () => {
    const page = await people.open(`/wsis20/consultations?${IN_JUNE}`, 'cora', GENEVA)
    const places = page.getByRole('navigation', { name: 'Ways to look at the consultations' })
    await places.getByRole('link', { name: 'Clashes 4' }).click()
    await page.getByText('4 clashes ahead').waitFor()
    const sentence =
      '“Virtual stakeholder consultation” comes 4 days after the input deadline for “Zero draft of the outcome document”, 25 Jul 2025.'
    await expectFits(page)
    await button(page, `Let it stand: ${sentence}`).click()
    const dialog = page.getByRole('dialog', { name: 'Let this clash stand?' })
    await dialog.getByRole('button', { name: 'Let it stand' }).click()
    await dialog.getByText('This is needed.').waitFor()
    await dialog.getByRole('textbox', { name: 'Why it can stand' }).fill('Agreed with the chairs')
    await dialog.getByRole('button', { name: 'Let it stand' }).click()
    await page.getByText('3 clashes ahead').waitFor()
    await places.getByRole('link', { name: 'Clashes 3' }).waitFor()
    await page.locator('summary', { hasText: 'Acknowledged' }).click()
    await page.getByText(/^Agreed with the chairs \(Cora Diaz, /).waitFor()

    const stranger = await people.open(`/wsis20/consultations/clashes?${IN_JUNE}`, undefined, {
      width: 390,
      scheme: 'dark',
    })
    await stranger.getByText('3 clashes ahead').waitFor()
    await stranger.locator('summary', { hasText: 'Acknowledged' }).click()
    await stranger.getByText(sentence).waitFor()
    expect(await stranger.getByText('Agreed with the chairs').count()).toBe(0)
    expect(await button(stranger, /^(Let it stand|Take back|Move)/).count()).toBe(0)
    await expectFits(stranger)

    await button(page, `Take back: ${sentence}`).click()
    await page.getByText('4 clashes ahead').waitFor()
  })

  it('is narrowed to a body or a kind', async () => {
    const page = await people.open(`/wsis20/consultations/clashes?${IN_JUNE}`, undefined, GENEVA)
    await page.getByText('4 clashes ahead').waitFor()
    const kind = page.getByRole('combobox', { name: 'Kind' })
    await kind.selectOption('After the input deadline')
    await page.getByText('Too little time to travel', { exact: true }).waitFor({ state: 'hidden' })
    expect(new URL(page.url()).searchParams.get('kind')).toBe('past-deadline')
    await page.getByRole('combobox', { name: 'Body' }).selectOption('ECA')
    await page.getByText('No clash ahead fits these filters.').waitFor()
    await expectFits(page)
  })

  it('is answered by editors where it is of their body', async () => {
    const page = await people.open(`/wsis20/consultations/clashes?${IN_JUNE}`, 'ed', GENEVA)
    await page.getByText('4 clashes ahead').waitFor()
    expect(await button(page, /^Let it stand: “Open consultation with/).count()).toBe(1)
    expect(await button(page, /^Let it stand: “Virtual/).count()).toBe(0)
    await button(page, 'Move ITU call for inputs on the review…').waitFor()
    expect(await button(page, /^Move Virtual/).count()).toBe(0)
  })
})

describe('the calendar', () => {
  const JUNE = `/wsis20/consultations?${IN_JUNE}&view=month&month=2025-06`
  const entry = (page: Page, title: string) =>
    page.locator('.consultation-calendar').getByRole('button', { name: title })
  const look = (page: Page, view: string) =>
    page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: view }).click()
  const cell = (page: Page, day: number) =>
    page.locator('.ec-day', { hasText: new RegExp(`^\\s*${day}\\s*$`) }).last()

  it('moves a consultation that is dragged to another day, and back again', async () => {
    const page = await people.open(JUNE, 'ed', GENEVA)
    const call = entry(page, 'ITU call for inputs on the review')
    await call.hover()
    await page.mouse.down()
    const { x, y, width, height } = (await cell(page, 19).boundingBox()) ?? expect.fail()
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await notice(page, 'Saved: ITU call for inputs on the review').waitFor()
    const stands = async () => {
      const answer = await page.request.get(
        `${people.url}/api/processes/wsis20/consultations?pageSize=100`,
      )
      const { items } = (await answer.json()) as { items: Record<string, string>[] }
      return items.find(({ title }) => title === 'ITU call for inputs on the review')
    }
    expect(await stands()).toMatchObject({ start: '2025-06-19', startsAt: '2025-06-19T10:00' })
    await button(page, 'Undo. Saved: ITU call for inputs on the review').click()
    await notice(page, 'Undone: ITU call for inputs on the review').waitFor()
    expect(await stands()).toMatchObject({ start: '2025-06-26', startsAt: '2025-06-26T10:00' })
    // What is of another body stays where it is.
    const other = entry(page, 'Open consultation with the co-facilitators')
    await other.press('Enter')
    await page.getByRole('dialog').getByText('Date').waitFor()
    expect(await button(page, 'Move…').count()).toBe(0)
  })

  it('plans one on the day that is pressed, by those who may', async () => {
    const page = await people.open(JUNE, 'ed', GENEVA)
    const day = (name: string) => page.getByRole('link', { name: `Plan a consultation on ${name}` })
    await day('16 Jun 2025').waitFor()
    await cell(page, 20).click()
    const date = page.getByRole('textbox', { name: 'Date' })
    await date.waitFor()
    expect(await date.inputValue()).toBe('20 June 2025')
    await page.goBack()
    await day('2 Jun 2025').focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    expect(await day('11 Jun 2025').evaluate(it => it === document.activeElement)).toBe(true)
    await expectFits(page)
    await page.keyboard.press('Enter')
    await date.waitFor()
    expect(await date.inputValue()).toBe('11 June 2025')
    await page.goBack()
    await look(page, 'Week')
    await page
      .getByRole('link', { name: /^Plan a consultation on/ })
      .first()
      .waitFor()
    await expectFits(page)

    const stranger = await people.open(JUNE, undefined, GENEVA)
    await entry(stranger, 'ITU call for inputs on the review').waitFor()
    expect(await stranger.getByRole('link', { name: /^Plan a consultation/ }).count()).toBe(0)
    await cell(stranger, 20).click()
    expect(new URL(stranger.url()).pathname).toBe('/wsis20/consultations')
  })

  it('moves one by keyboard, and merges the move with what somebody else wrote', async () => {
    const page = await people.open(JUNE, 'cora', GENEVA)
    await entry(page, 'Consultations with stakeholders').press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Consultations with stakeholders' })
    await dialog.getByText('1 clash').waitFor()
    await dialog.getByRole('button', { name: 'Move…' }).press('Enter')
    const date = page.getByRole('textbox', { name: 'New date' })
    expect(await date.inputValue()).toBe('9–10 June 2025')
    await clashes(page).getByText('Two places at once').waitFor()
    await date.fill('17-18 June 2025')
    await clashes(page).getByText('No clash on this date.').waitFor()
    await expectFits(page)
    await date.press('Enter')
    await notice(page, 'Saved: Consultations with stakeholders').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await settled(page, () => button(page, 'Undo. Saved: Consultations with stakeholders').click())
    await notice(page, 'Undone: Consultations with stakeholders').waitFor()

    await entry(page, 'Interactive stakeholder consultation (Europe)').press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Move…' }).press('Enter')
    await page.evaluate(async () => {
      const at = '/api/processes/wsis20/consultations'
      const { items } = await (await fetch(`${at}?pageSize=100`)).json()
      const { id, revision } = items.find(({ title }: { title: string }) =>
        title.startsWith('Interactive stakeholder consultation (Europe)'),
      )
      const headers = { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` }
      const body = JSON.stringify({ venue: 'Palais des Nations' })
      await fetch(`${at}/${id}`, { method: 'PATCH', headers, body })
    })
    await date.fill('12 June 2025, 16:00-19:00')
    await date.press('Enter')
    await page.getByText('Somebody else changed this while you did').waitFor()
    await button(page, 'Save both together').click()
    await notice(page, 'Saved: Interactive stakeholder consultation (Europe)').waitFor()
    const told = page.getByRole('dialog', { name: 'Interactive stakeholder consultation (Europe)' })
    await told.getByText('Palais des Nations').waitFor()
    await told.getByText('12 Jun 2025').waitFor()
  })

  it('is seen by year, week, month and agenda, in the reader’s zone, with the filters kept', async () => {
    const page = await people.open(
      `/wsis20/consultations?${IN_JUNE}&organiser=itu&view=year`,
      undefined,
      GENEVA,
    )
    await page.getByRole('heading', { name: '2025', exact: true }).waitFor()
    await button(page, /^8 Jul 2025: Knowledge cafe/).waitFor()
    await expectFits(page)
    await button(page, 'Previous year').click()
    await page.getByRole('heading', { name: '2024', exact: true }).waitFor()
    await button(page, 'Later: 2025').click()
    await button(page, 'July').click()
    await page.getByRole('heading', { name: 'July 2025', exact: true }).waitFor()
    await look(page, 'Week')
    await page.getByRole('heading', { name: 'Week of 7 Jul 2025' }).waitFor()
    await entry(page, 'Knowledge cafe: two decades of action lines').getByText('12:00').waitFor()
    await expectFits(page)
    expect(new URL(page.url()).searchParams.get('organiser')).toBe('itu')
    await look(page, 'Agenda')
    await page.getByRole('heading', { name: 'July 2025', exact: true }).waitFor()
    await entry(page, 'Knowledge cafe: two decades of action lines').waitFor()

    const asia = await people.open(page.url().replace(people.url, ''), undefined, { width: 390 })
    await entry(asia, 'Knowledge cafe: two decades of action lines').getByText('15:45').waitFor()
    await look(asia, 'Month')
    await button(asia, /^8 Jul 2025: Knowledge cafe/).click()
    await asia.getByRole('dialog', { name: /^Knowledge cafe/ }).waitFor()
    await asia.keyboard.press('Escape')
    for (const view of ['Week', 'Year']) {
      await look(asia, view)
      await expectFits(asia)
    }
  })
})
