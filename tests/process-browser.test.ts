import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportProcess } from '@tributary/database/process/export-process'
import { keepProposal } from '@tributary/database/proposal/keep-proposal'
import { drafts } from '@tributary/database/schedule/schema'
import type { Move } from '@tributary/domain/schedule/move'
import { wsis20Json } from '@tributary/wsis20/document'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOW } from './world/app.ts'
import { expectFits, expectFitsBoth } from './world/fits.ts'
import { settled } from './world/open-page.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'cora', name: 'Cora Lind', role: 'coordinator' })
  await people.add({ id: 'ed', name: 'Ed Novak', role: 'editor', body: 'unesco' })
  await people.add({ id: 'ira', name: 'Ira Voss', role: 'editor', body: 'itu' })
  await people.add({ id: 'rea', name: 'Rea Sow', role: 'reader' })
})
afterAll(() => people?.stop())

/** Nothing hangs over the window, and nobody is shut out. */

async function propose(id: string, more: object = {}) {
  await keepProposal(people.db, {
    id,
    processId: 'wsis20',
    milestone: 'zero-draft',
    revision: 3,
    fields: { start: '2025-09-12' },
    reason: 'The venue is not confirmed before September',
    status: 'open',
    proposedBy: 'ed',
    body: 'unesco',
    proposedAt: NOW,
    ...more,
  })
}

const PLACES = ['/', '/new', '/new?from=process', '/new?from=document', '/wsis20/proposals']

describe('a new process', () => {
  it('takes over another one, with a look at it before', async () => {
    const page = await people.open('/', 'cora')
    await page.getByRole('link', { name: 'New process' }).click()
    await page.getByRole('button', { name: 'From another process' }).click()
    await page.getByLabel('The goal is on').fill('Dec 2035')
    const outline = page.getByRole('region', { name: 'What it will hold' })
    await outline.getByText('48 milestones, 22 consultations').waitFor()
    expect(await outline.textContent()).toContain('December 2035')
    await page.getByText('10 years, which brings the goal nearest').waitFor()
    await page.getByLabel('Title').fill('WSIS+30 review')
    await expectFits(page)
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.waitForURL('**/wsis-30-review')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const made = await exportProcess(people.db, 'wsis-30-review')
    expect(made?.milestones.find(({ id }) => id === 'zero-draft')?.start).toBe('2035-08-29')
    await settled(page, () => page.goto(`${people.url}/`))
    const card = page.getByRole('link', { name: /WSIS\+30 review/ })
    expect(await card.textContent()).toMatch(/Private.*You coordinate it/s)
    await expectFits(page)
  })

  it('says what is wrong with a file, by its path, and takes a right one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
    const wrong = structuredClone(wsis20Json) as unknown as { milestones: object[] }
    wrong.milestones[5] = { ...wrong.milestones[5], dependsOn: ['cstd-99'] }
    wrong.milestones[3] = { ...wrong.milestones[3], start: '2025-02-30' }
    const right = { ...wsis20Json, process: { ...wsis20Json.process, id: 'copy' } }
    const files = { 'wrong.json': JSON.stringify(wrong), 'right.json': JSON.stringify(right) }
    for (const [name, text] of Object.entries({ ...files, 'none.json': '{"process":' })) {
      await writeFile(join(folder, name), text)
    }
    const page = await people.open('/new?from=document', 'cora')
    await page.getByLabel('File').setInputFiles(join(folder, 'none.json'))
    await page.getByText(/^This is not JSON/).waitFor()
    await page.getByLabel('File').setInputFiles(join(folder, 'wrong.json'))
    await page.getByRole('heading', { name: '2 things in this file are wrong' }).waitFor()
    await page.getByText('milestones[5].dependsOn[0]').waitFor()
    await expectFits(page)
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'This is needed.' }).waitFor()
    await page.getByLabel('File').setInputFiles(join(folder, 'right.json'))
    await page.getByText('48 milestones, 22 consultations').waitFor()
    expect(await page.getByLabel(/^Address/).inputValue()).toBe('copy')
    await page.getByLabel('Title').fill('A copy')
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.waitForURL('**/copy')
  })

  it('from nothing needs a title and an address that is free', async () => {
    const page = await people.open('/new', 'cora')
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'This is needed.' }).waitFor()
    await page.getByLabel('Title').fill('An empty one')
    await page.getByLabel(/^Address/).fill('Not good')
    await page.getByText('Small letters, digits and single hyphens, please.').first().waitFor()
    await page.getByLabel(/^Address/).fill('wsis20')
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.getByText('There is a process with this id already').waitFor()
    await expectFits(page)
    await page.getByLabel(/^Address/).fill('')
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.waitForURL('**/an-empty-one')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectFits(page)
  })

  it('is not offered to those who may make none', async () => {
    const page = await people.open('/new', 'rea')
    await page.getByText('You cannot make a process here').waitFor()
    const visitor = await people.open('/')
    await visitor.waitForURL('**/wsis20')
  })
})

describe('an archived process', () => {
  it('says so, offers no edit, and is opened again by a coordinator', async () => {
    const page = await people.open('/new', 'cora')
    await page.getByLabel('Title').fill('Over')
    await page.getByRole('button', { name: 'Make process' }).click()
    await page.waitForURL('**/over')
    await settled(page, () => page.goto(`${people.url}/over/settings`))
    await page.getByRole('button', { name: 'Archive this process' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Archive this process' }).click()
    await page.getByText('This process is archived').waitFor()
    await expectFits(page)
    await settled(page, () => page.goto(`${people.url}/`))
    const cards = await page.getByRole('main').getByRole('listitem').allTextContents()
    expect(cards.at(-1)).toMatch(/^Over.*Archived/)
    await settled(page, () => page.goto(`${people.url}/over`))
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByText('This process is archived').waitFor({ state: 'detached' })
  })
})

describe('proposals', () => {
  it('lead from the overview to a decision, and then say who took it', async () => {
    await propose('pr_accepted')
    await propose('pr_declined', {
      milestone: 'unga-hlm',
      revision: 1,
      fields: { place: 'Geneva', start: '2026-01-20', end: null },
      reason: 'The hall is taken',
    })
    const page = await people.open('/wsis20', 'cora')
    await page.getByRole('link', { name: '2 open proposals' }).click()
    await page.getByRole('heading', { level: 1, name: 'Proposals' }).waitFor()
    const zeroDraft = page.getByRole('article').filter({ hasText: 'Zero draft' })
    expect(await zeroDraft.textContent()).toMatch(/29 Aug 2025.*12 Sept 2025/)
    await expectFits(page)
    const meeting = page.getByRole('article').filter({ hasText: 'hall is taken' })
    await meeting.getByRole('button', { name: /^Decline/ }).click()
    await meeting.getByText('Say why it is declined.').waitFor()
    await meeting.getByLabel('Your answer').fill('The Assembly has set the days')
    await meeting.getByRole('button', { name: /^Decline/ }).click()
    await meeting.getByText(/Declined by Cora Lind/).waitFor()
    await zeroDraft.getByRole('button', { name: /^Accept/ }).click()
    await zeroDraft.getByText(/Accepted by Cora Lind/).waitFor()
    await page.getByText('No proposal is open.').waitFor()
    await expectFits(page)
    const { milestones } = (await exportProcess(people.db, 'wsis20')) ?? {}
    expect(milestones?.find(({ id }) => id === 'zero-draft')?.start).toBe('2025-09-12')
  })

  it('stand on their milestone, clash with what was changed since, and are withdrawn', async () => {
    const now = { revision: 4, fields: { start: '2025-10', precision: 'month' } }
    await propose('pr_own', { ...now, reason: 'Later is better' })
    const page = await people.open('/wsis20/milestones/zero-draft', 'cora')
    const open = page.getByRole('region', { name: 'Proposed changes' })
    await open.getByText('Later is better').waitFor()
    await expectFits(page)
    const answer = await page.evaluate(() =>
      fetch('/api/processes/wsis20/milestones/zero-draft', {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'If-Match': '"4"' },
        body: JSON.stringify({ start: '2025-09-19' }),
      }).then(({ status }) => status),
    )
    expect(answer).toBe(200)
    await open.getByRole('button', { name: /^Accept/ }).click()
    await open.getByText('the same was changed otherwise').waitFor()
    await open.getByText('19 Sept 2025 now').waitFor()
    expect(await open.getByRole('button', { name: /^Accept/ }).isDisabled()).toBe(true)
    await expectFits(page)
    const own = await people.open('/wsis20/proposals', 'ed')
    await own.getByRole('button', { name: /^Withdraw/ }).click()
    await own.getByText(/Withdrawn by Ed Novak/).waitFor()
  })

  it('are made in the form of the milestone, and stand on its page at once', async () => {
    const page = await people.open('/wsis20/milestones/elements-paper', 'ed')
    await page.getByRole('link', { name: 'Propose a change' }).click()
    await page.getByLabel('Date', { exact: true }).fill('27 June 2025')
    await page.getByRole('button', { name: 'Send proposal' }).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: /This is needed/ })
      .waitFor()
    await page.getByLabel('Why').fill('The secretariat needs a week')
    await page.getByRole('button', { name: 'Send proposal' }).click()
    const open = page.getByRole('region', { name: 'Proposed changes' })
    await open.getByText('The secretariat needs a week').waitFor()
    expect(await open.textContent()).toMatch(/20 Jun 2025.*27 Jun 2025/)
    await expectFits(page)
  })

  it('of a draft stand under its name; an editor decides on what waits for the own body', async () => {
    const at = new Date().toISOString()
    const moves: Move[] = [
      { milestone: 'itu-report-pp26', start: '2027-03', precision: 'month' },
      { milestone: 'unga-hlm', start: '2026-01-20', precision: 'day' },
    ]
    await people.db.insert(drafts).values({
      id: 'dr_later',
      processId: 'wsis20',
      name: 'All later',
      moves,
      createdBy: 'cora',
      createdAt: at,
      changedAt: at,
      revision: 2,
      status: 'proposed',
    })
    for (const { milestone, ...fields } of moves) {
      const id = `pr_${milestone}`
      await propose(id, { milestone, revision: 1, fields, draft: 'dr_later', reason: 'As drafted' })
    }
    const page = await people.open('/wsis20/proposals', 'ira')
    const own = page.getByRole('region', { name: 'Waits for ITU' })
    await own.getByRole('heading', { name: 'Draft “All later” 1 part' }).waitFor()
    expect(await own.getByRole('article').count()).toBe(1)
    const others = page.getByRole('region', { name: 'Waits for others' })
    await others.getByRole('link', { name: 'See what it moves: All later' }).waitFor()
    expect(await others.getByRole('button').count()).toBe(0)
    await expectFits(page)
    await own.getByRole('button', { name: /^Accept/ }).click()
    await page.getByText(/Accepted by Ira Voss/).waitFor()
    expect(await own.count()).toBe(0)
  })

  it.each(['/', '/wsis20?on=2025-06-16'])(
    'are counted on %s without the texts of other pages',
    async path => {
      await propose(`p-counted${path.length}`)
      const page = await people.open(path, 'cora')
      await page.getByRole('heading', { level: 1 }).waitFor()
      const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name)
      const scripts = (await page.evaluate(loaded)).filter(name => name.endsWith('.js'))
      expect(scripts.filter(name => /catalogue/.test(name))).toEqual([])
      expect(scripts).toHaveLength(1)
    },
  )

  it('are not for everybody', async () => {
    const page = await people.open('/wsis20/proposals')
    await page.getByText('Proposals are for those who take part').waitFor()
  })
})

describe('on a desk in the light and on a phone in the dark', () => {
  it.each(PLACES)('%s fits the window and shuts nobody out', async path => {
    const page = await people.open(path, 'cora')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectFitsBoth(page)
  })
})
