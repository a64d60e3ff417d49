import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectFits } from './world/fits.ts'
import { type PeopleInBrowser, peopleInBrowser } from './world/people-in-browser.ts'

let people: PeopleInBrowser
beforeAll(async () => {
  people = await peopleInBrowser()
  await people.add({ id: 'ed', name: 'Ed Oak', role: 'editor', body: 'itu' })
})
afterAll(() => people?.stop())

it('a poll is asked, answered by a link without an account, and becomes a meeting', async () => {
  // Far ahead, whatever day it is.
  const page = await people.open('/wsis20/meetings', 'ed', { zone: 'Europe/Zurich' })
  await page.getByRole('link', { name: 'Polls', exact: true }).click()
  await page.getByText('Nobody has been asked yet.').waitFor()
  await page.getByRole('link', { name: 'Ask when people can meet' }).click()
  await page.getByRole('button', { name: 'Ask them' }).click()
  await page.getByText('This is needed.').first().waitFor()
  await page.getByLabel('Title').fill('Planning call')
  const options = page.getByRole('group', { name: 'Times offered' })
  await options.getByLabel('Begins').fill('2099-03-10T09:00')
  await options.getByRole('button', { name: 'Add a time' }).click()
  await options.getByLabel('Begins').nth(1).fill('2099-03-11T15:30')
  await page.getByLabel('Answers until').fill('2099-03-05T18:00')
  const asked = page.getByRole('group', { name: 'Whom to ask by mail' })
  await asked.getByRole('button', { name: 'Add a person' }).click()
  await asked.getByLabel('Name').fill('Nok Chai')
  await asked.getByLabel('Email address').fill('nok@escap.test')
  await expectFits(page)
  await page.getByRole('button', { name: 'Ask them' }).click()
  await page.getByText('One person gets it by mail.').waitFor()
  const link = await page.getByRole('textbox', { name: 'Link to the poll' }).inputValue()

  const visitor = await people.open(new URL(link).pathname, undefined, {
    zone: 'America/Santiago',
    width: 390,
    scheme: 'dark',
  })
  await visitor.getByRole('heading', { name: 'Planning call' }).waitFor()
  await visitor.getByText('Times on the clock of Santiago').waitFor()
  await visitor.getByLabel('Your name').fill('Violeta')
  const second = visitor.getByRole('radiogroup', { name: /11 Mar 2099, 11:30/ })
  await second.getByLabel('If need be').check()
  await expectFits(visitor)
  await visitor.getByRole('button', { name: 'Send answer' }).click()
  await visitor.getByText('Thank you, your answer is kept.').waitFor()
  const own = await visitor.getByRole('textbox', { name: 'Link to the poll' }).inputValue()
  await second.getByLabel('Yes').check()
  await visitor.getByRole('button', { name: 'Change answer' }).click()
  await visitor.getByText('Thank you, your answer is kept.').waitFor()
  await visitor.goto(own)
  await expect.poll(() => second.getByLabel('Yes').isChecked()).toBe(true)

  await page.getByRole('link', { name: 'Polls', exact: true }).click()
  await page.getByText('One answer').waitFor()
  await page.getByText('Asked, not answered: Nok Chai').waitFor()
  await page.getByRole('row', { name: /11 Mar 2099, 15:30.*1 yes/ }).waitFor()
  await expectFits(page)
  await page.getByRole('button', { name: /^Choose .*11 Mar 2099, 15:30/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Choose', exact: true }).click()
  await page.getByRole('link', { name: 'Plan the meeting' }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Date' }).inputValue())
    .toBe('11 March 2099, 15:30–16:30')
  await page.getByRole('button', { name: 'Add meeting' }).click()
  await page.getByRole('heading', { level: 1, name: 'Planning call' }).waitFor()

  await visitor.reload()
  await visitor.getByText('This poll is closed.').waitFor()
  await visitor.getByText(/Chosen: .*11 Mar 2099, 11:30/).waitFor()
})
