import { commit } from '@tributary/database/change/commit'
import { baselines, views } from '@tributary/database/schedule/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ed', name: 'Ed Novak', role: 'editor', body: 'unesco' })
  await people.add({ id: 'mo', name: 'Mo Berg', role: 'member', body: 'itu' })
  const made = { processId: 'wsis20', createdBy: 'ed', createdAt: '2026-11-24T12:00:00.000Z' }
  await people.db.insert(baselines).values([
    { ...made, id: 'bl_2024', name: 'End of 2024', at: '2024-12-31T23:59:59.999Z' },
    { ...made, id: 'bl_june', name: 'June 2025', at: '2025-06-30T23:59:59.999Z' },
  ])
  const change = {
    thing: 'consultation',
    id: 'igf-2025-itu',
    verb: 'change',
    expected: 1,
    fields: { title: 'ITU at the IGF' },
    reason: 'The programme names it so',
  } as const
  const actor = { personId: 'ed', body: 'unesco' }
  const written = await commit(people.db, actor, 'wsis20', [change], new Date().toISOString())
  expect(written.ok).toBe(true)
  const query = 'roadmap=itu&view=table'
  await people.db.insert(views).values({ ...made, id: 'vw_itu', name: 'ITU as a table', query })
})
afterAll(() => people?.stop())

describe('a baseline', () => {
  it('is laid over the timeline, and leads to what changed since', async () => {
    const page = await people.open('/wsis20/roadmaps')
    await page.getByRole('button', { name: 'Compare with a baseline' }).click()
    const list = page.getByRole('list', { name: 'Baselines' })
    await list.getByRole('button', { name: /^End of 2024/ }).click()
    await page.waitForURL(/baseline=bl_2024/)
    await page.getByText('Since “End of 2024” (31 Dec 2024), 1 milestone has moved.').waitFor()
    // The public chooses; it names and removes none, and reads no names of people.
    await page.getByRole('button', { name: 'Baseline: End of 2024' }).click()
    await list.waitFor()
    expect(await list.textContent()).not.toMatch(/Ed Novak|Remove/)
    expect(await page.getByRole('button', { name: 'Name a baseline' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'What changed since' }).click()
    await page.getByText(/what changed since “End of 2024” \(31 December 2024\)/).waitFor()
    const itu = page.getByRole('region', { name: 'ITU', exact: true })
    const line = itu.getByRole('listitem').filter({ hasText: 'WSIS+20 High-Level Event 2025' })
    expect(await line.first().textContent()).toContain(
      'moved from June 2025 to 7–11 Jul 2025, 7 days later',
    )
    const renamed = itu.getByRole('listitem').filter({ hasText: 'ITU at the IGF' })
    // Who and why are asked for once the list stands.
    await expect.poll(() => renamed.textContent()).toContain('UNESCO: The programme names it so')
    await page.getByLabel('Dates only').check()
    await renamed.waitFor({ state: 'detached' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy for the minutes' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const kinds = ['text/plain', 'text/html']
      return Promise.all(kinds.map(async kind => (await item?.getType(kind))?.text()))
    })
    expect(copied[0]).toContain('ITU\n- WSIS+20 High-Level Event 2025: moved from June 2025')
    expect(copied[1]).toContain('<li>WSIS+20 High-Level Event 2025: moved from June 2025')
  })

  it('is named with what it means read back, then removed', async () => {
    const page = await people.open('/wsis20/roadmaps', 'ed')
    await page.getByRole('button', { name: 'Compare with a baseline' }).click()
    await page.getByRole('button', { name: 'Name a baseline' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('It will stand for the record as it is now.').waitFor()
    await dialog.getByLabel('Past day').fill('2025-04-11')
    await dialog.getByText('as it was at the end of 11 April 2025 (UTC)').waitFor()
    await dialog.getByRole('button', { name: 'Name baseline' }).click()
    await dialog.getByText('This is needed.').waitFor()
    await dialog.getByLabel('Name').fill('June 2025')
    await dialog.getByRole('button', { name: 'Name baseline' }).click()
    await dialog.getByText('There is a baseline of this name already.').waitFor()
    await dialog.getByLabel('Name').fill('For the CSTD')
    await dialog.getByRole('button', { name: 'Name baseline' }).click()
    await page.getByText('Since “For the CSTD” (11 Apr 2025)').waitFor()
    await page.getByRole('button', { name: 'Baseline: For the CSTD' }).click()
    await page.getByRole('button', { name: 'Remove the baseline For the CSTD' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.waitForURL(address => !address.searchParams.get('baseline'))
    await page.getByRole('button', { name: 'Compare with a baseline' }).waitFor()
  })

  it('that is not there is said, with a way on', async () => {
    const page = await people.open('/wsis20/roadmaps?baseline=bl_gone')
    await page.getByText('The baseline in this address is not there any more.').waitFor()
    await page.getByRole('button', { name: 'Compare with none' }).click()
    await page.waitForURL(address => !address.searchParams.get('baseline'))
    const compared = await people.open('/wsis20/history/compare?baseline=bl_gone')
    await compared.getByText('The baseline in this address is not there any more.').waitFor()
  })
})

describe('a view', () => {
  it('is opened by its name, and what one sees is shared as another', async () => {
    const page = await people.open('/wsis20/roadmaps?zone=Asia/Tokyo', 'mo')
    await page.getByRole('button', { name: 'Views' }).click()
    await page.getByRole('link', { name: /^ITU as a table/ }).click()
    await page.waitForURL(/\/roadmaps\?roadmap=itu&view=table&zone=Asia%2FTokyo$/)
    await page.getByText('9 milestones of 48').waitFor()
    await page.getByLabel('Kind').selectOption('report')
    await page.getByRole('button', { name: 'Views' }).click()
    // Others' are theirs to remove.
    await page.getByLabel('Share what you see as').fill('Reports of ITU')
    expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByText('Shared: Reports of ITU').waitFor()
    await expectFits(page)
    const [saved] = (await people.db.select().from(views)).filter(({ id }) => id !== 'vw_itu')
    expect(saved?.query).toBe('kind=report&roadmap=itu&view=table')
    await page.getByRole('button', { name: 'Remove the view Reports of ITU' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('link', { name: /^Reports of ITU/ }).waitFor({ state: 'detached' })
    const stranger = await people.open('/wsis20/roadmaps')
    expect(await stranger.getByRole('button', { name: 'Views' }).count()).toBe(0)
  })
})

describe.each([
  { width: 1440, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const)('at $width px, in the $scheme', look => {
  it('the slips of each roadmap are a chart and a table', async () => {
    const page = await people.open('/wsis20/roadmaps?view=slips', 'ed', look)
    const unga = page.getByRole('region', { name: 'UNGA' })
    await unga
      .getByRole('img', { name: /Deadline for written input on the elements paper: 10 days later/ })
      .waitFor()
    await unga.getByText('The dates of UNGA as a table').click()
    const rows = unga.getByRole('row').filter({ hasText: 'Deadline for written input' })
    expect(await rows.last().textContent()).toContain('25 Jul 202510 days later')
    await page.getByText(/^Nothing on these roadmaps was ever dated otherwise: CSTD/).waitFor()
    await expectFits(page)
    await page.getByLabel('Roadmap', { exact: true }).selectOption('itu')
    await unga.waitFor({ state: 'detached' })
    await page
      .getByRole('link', { name: /^WSIS\+20 High-Level Event 2025/ })
      .first()
      .waitFor()
  })

  it('baselines to choose from and what changed since one fit the window', async () => {
    const page = await people.open('/wsis20/roadmaps?baseline=bl_june', 'ed', look)
    await page.getByRole('button', { name: 'Baseline: June 2025' }).click()
    await page.getByRole('button', { name: 'Remove the baseline June 2025' }).waitFor()
    await expectFits(page)
    const since = await people.open('/wsis20/history/compare?baseline=bl_june&by=body', 'ed', look)
    await since.getByText(/what changed since “June 2025”/).waitFor()
    await expectFits(since)
  })
})
