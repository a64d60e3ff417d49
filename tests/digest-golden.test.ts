import { expect, it } from 'vitest'
import { freshApp } from './world/app.ts'

const DAYS = ['2025-06-16', '2025-08-30', '2025-12-18']

// The digests of the real preparation: a change of what they say is looked at as a text.
it.each(['itu', 'unesco', 'cstd'])('a lead of %s reads what they read before', async body => {
  const { get } = await freshApp()
  for (const on of DAYS) {
    const path = `/api/processes/wsis20/digest?body=${body}&on=${on}`
    const text = await (await get(`${path}&format=text`)).text()
    const html = await (await get(path)).text()
    const subject = /<title>(.*)<\/title>/.exec(html)?.[1] ?? ''
    expect(subject.length).toBeLessThanOrEqual(90)
    // One screen of a mail program, and no fact in two places.
    const lines = text.split('\n').filter(line => /^[-*] /.test(line))
    expect(lines.length).toBeLessThanOrEqual(14)
    const titles = lines.map(line => line.replace(/^[-*] (.{4,24}?: )?/, ''))
    expect(new Set(titles).size).toBe(lines.length)
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`golden/digest-${body}-${on}.txt`)
  }
})
