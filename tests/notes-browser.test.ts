import { endMembership } from '@tributary/database/person/memberships'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFitsBoth } from './world/fits.ts'
import { addMeetings } from './world/notes.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await addMeetings(people.db)
  await people.add({ id: 'ana', name: 'Ana Lima', role: 'member', body: 'itu' })
  await people.add({ id: 'bo', name: 'Bo Ék', role: 'editor', body: 'unesco' })
  await people.add({ id: 'ed', name: 'Ed Host', role: 'editor', body: 'itu' })
  await people.add({ id: 'gone', name: 'Gone Soon', role: 'member', body: 'itu' })
  await people.add({ id: 'rea', name: 'Rea Sow', role: 'reader' })
})
afterAll(() => people?.stop())

const run = (day: string) => `/wsis20/meetings/weekly/run?day=${day}`
const area = (page: Page) => page.getByRole('textbox', { name: 'Notes of the meeting' })
const text = (page: Page) => area(page).inputValue()
// What others typed comes every second or two.
const SOON = { timeout: 20_000 }
const says = (page: Page, words: string) => expect.poll(() => text(page), SOON).toContain(words)
const stateIs = (page: Page, state: string) => page.locator(`[data-state="${state}"]`).waitFor()
const ready = (page: Page) => page.locator('textarea:not([readonly])').first().waitFor()
const lost = /ERR_FAILED|ERR_INTERNET_DISCONNECTED/

async function open(day: string, person: string, failing?: RegExp): Promise<Page> {
  const page = await people.open(run(day), person, { ...(failing && { failing }) })
  await ready(page)
  return page
}

describe('the notes of a meeting', () => {
  it('lose nothing that two type at once, one without a connection and through a reload', async () => {
    const [ana, bo] = [await open('2026-11-24', 'ana', lost), await open('2026-11-24', 'bo')]
    await area(ana).focus()
    await area(bo).focus()
    await Promise.all([
      ana.keyboard.type('Ana writes the first line.\n', { delay: 20 }),
      bo.keyboard.type('Bo writes 😀 another one.\n', { delay: 20 }),
    ])
    const both = ['Ana writes the first line.', 'Bo writes 😀 another one.']
    for (const page of [ana, bo]) {
      for (const line of both) await says(page, line)
    }

    await ana.route('**/notes?*', route => route.abort())
    await ana.keyboard.press('Control+End')
    await ana.keyboard.type('Typed on a train.\n')
    await stateIs(ana, 'offline')
    await bo.keyboard.press('Control+End')
    await bo.keyboard.type('Typed in the room.\n')
    await stateIs(bo, 'saved')
    await ana.reload()
    await says(ana, 'Typed on a train.')
    await stateIs(ana, 'offline')
    await area(ana).focus()
    await ana.keyboard.press('Control+End')
    await ana.keyboard.type('And after the reload.\n')
    await ana.unroute('**/notes?*')
    await stateIs(ana, 'saved')
    const all = [...both, 'Typed on a train.', 'Typed in the room.', 'And after the reload.']
    for (const page of [ana, bo]) {
      for (const line of all) await says(page, line)
    }
    expect(await text(ana)).toBe(await text(bo))
    expect(await ana.evaluate(() => Object.keys(localStorage).join())).not.toContain('notes:')
  })

  it('keep the caret at its letter while others write, and undo one’s own alone', async () => {
    const [ana, bo] = [await open('2026-12-01', 'ana'), await open('2026-12-01', 'bo')]
    await area(ana).focus()
    await ana.keyboard.type('last words')
    await stateIs(ana, 'saved')
    await expect.poll(() => text(bo), SOON).toBe('last words')
    for (let n = 0; n < 6; n += 1) await ana.keyboard.press('ArrowLeft')
    await area(bo).focus()
    await bo.keyboard.press('Control+Home')
    await bo.keyboard.type('First of all, ')
    await expect.poll(() => text(ana), SOON).toBe('First of all, last words')
    await ana.keyboard.type('X')
    expect(await text(ana)).toBe('First of all, lastX words')
    await ana.keyboard.press('Control+z')
    await expect.poll(() => text(ana), SOON).toBe('First of all, last words')
    await expect.poll(() => text(bo), SOON).toBe('First of all, last words')
  })

  it('say what they were understood as while they are typed, and what not', async () => {
    const page = await open('2026-12-08', 'ana')
    await area(page).fill(
      [
        '# Draft',
        '! Publish it on Monday',
        '[] Send the draft @UNESCO @Bo Ék by 12 May',
        '[] Print it @NATO by 05/06/2027',
      ].join('\n'),
    )
    const panel = page.getByRole('region', { name: /^Understood/ })
    await panel.getByText('Publish it on Monday').waitFor()
    await panel.getByText('UNESCO · Bo Ék · by 12 May 2027').waitFor()
    await panel.getByText('“NATO” is no body').waitFor()
    await panel.getByText('This can mean two dates.').waitFor()
    await panel.getByRole('status').getByText('1 decision, 2 actions, 1 line to mend').waitFor({
      state: 'attached',
    })
    await panel.getByRole('button', { name: /Go to line 4/ }).press('Enter')
    const selected = () =>
      area(page).evaluate((it: HTMLTextAreaElement) =>
        it.value.slice(it.selectionStart, it.selectionEnd),
      )
    expect(await selected()).toBe('[] Print it @NATO by 05/06/2027')
    await page.keyboard.type('[] Print it @ITU')
    await panel.getByText('“NATO” is no body').waitFor({ state: 'detached' })
  })

  it('stay on the computer of somebody who no longer takes part', async () => {
    const page = await open('2026-12-08', 'gone')
    await endMembership(people.db, 'wsis20', 'gone')
    await area(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nWritten too late')
    await page.getByText(/^Not saved: This takes a member/).waitFor()
    expect(await text(page)).toContain('Written too late')
    expect(await page.evaluate(() => Object.keys(localStorage).join())).toContain('notes:gone/')
  })

  it('are read along by readers, and not seen by others', async () => {
    const rea = await people.open(run('2026-11-24'), 'rea')
    await says(rea, 'Typed in the room.')
    expect(await area(rea).getAttribute('readonly')).not.toBeNull()
    const nobody = await people.open(run('2026-11-24'))
    await nobody.getByText('Notes are for those who take part').waitFor()
    expect(await area(nobody).count()).toBe(0)
  })
})

describe('a meeting that is held', () => {
  it('closes items, carries the rest over, and asks which meeting is meant', async () => {
    const page = await people.open('/wsis20/meetings/weekly/run', 'ed')
    await page.getByText('Which meeting of the series?').waitFor()
    await page.getByRole('link', { name: /^24 Nov 2026/ }).click()
    const agenda = page.getByRole('region', { name: /^Agenda/ })
    await agenda.getByText('25 min planned').waitFor()
    await agenda.getByRole('button', { name: 'Add an item' }).click()
    const form = page.getByRole('form', { name: 'Add an item' })
    await form.getByLabel('Item').fill('Venue')
    await form.getByLabel('Minutes').fill('ten')
    await form.getByRole('button', { name: 'Add' }).click()
    await form.getByText('Whole minutes, from 1 to 1,440').waitFor()
    await form.getByLabel('Minutes').fill('10')
    await form.getByLabel('Papers').fill('Floor plan https://un.org/plan')
    await form.getByRole('button', { name: 'Add' }).click()
    await agenda.getByRole('link', { name: 'Floor plan' }).waitFor()
    await agenda.getByRole('button', { name: 'Move “Venue” up' }).click()
    await agenda.getByText('35 min planned').waitFor()
    await agenda.getByRole('checkbox', { name: 'Close “Draft of the report”' }).check()
    await agenda.getByRole('checkbox', { name: 'Open “Draft of the report” again' }).waitFor()
    await agenda.getByRole('button', { name: /^Start\s*“Venue”/ }).click()
    await agenda.getByText(/^0:0\d of 10 min$/).waitFor()
    await agenda.getByRole('button', { name: 'Go to the notes on “Venue”' }).click()
    await says(page, '# Venue')
    await page.getByText('The agenda is saved.').waitFor()

    const next = await people.open(run('2026-12-01'), 'ed')
    const later = next.getByRole('region', { name: /^Agenda/ })
    await later.getByText('carried over').waitFor()
    expect(await later.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('News'),
      expect.stringContaining('Venue'),
    ])
    const bo = await people.open(run('2026-12-01'), 'bo')
    await bo
      .getByRole('region', { name: /^Agenda/ })
      .getByText('Venue', { exact: true })
      .waitFor()
    expect(await bo.getByRole('button', { name: 'Add an item' }).count()).toBe(0)
  })

  it('has an agenda that two can write at once', async () => {
    const [here, there] = [
      await people.open(run('2026-12-08'), 'ed'),
      await people.open(run('2026-12-08'), 'ed'),
    ]
    for (const [page, title] of [
      [here, 'From here'],
      [there, 'From there'],
    ] as const) {
      await page.getByRole('button', { name: 'Add an item' }).click()
      await page.getByRole('form').getByLabel('Item').fill(title)
      await page.getByRole('form').getByRole('button', { name: 'Add' }).click()
      await page.getByText('The agenda is saved.').waitFor()
    }
    const agenda = there.getByRole('region', { name: /^Agenda/ })
    await agenda.getByText('From here', { exact: true }).waitFor()
    await agenda.getByText('From there', { exact: true }).waitFor()
  })

  it('fits a desk in the light and a phone in the dark, and shuts nobody out', async () => {
    const page = await people.open(run('2026-11-24'), 'ed')
    await ready(page)
    const agenda = page.getByRole('region', { name: /^Agenda/ })
    await agenda.getByRole('button', { name: /^Start\s*“Venue”/ }).click()
    await agenda.getByRole('button', { name: /^Stop the time of “Venue”:/ }).waitFor()
    await expectFitsBoth(page)
  })
})
