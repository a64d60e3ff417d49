import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wsis20Json } from '@tributary/wsis20/document'
import { describe, expect, it } from 'vitest'
import { freshFolder } from './world/fresh-database.ts'

const COMMANDS = join(import.meta.dirname, '../apps/api/src')

function run(folder: string, command: string, ...words: string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, TZ: 'America/St_Johns' }
  const done = spawnSync(process.execPath, [join(COMMANDS, `${command}.ts`), ...words], {
    env,
    encoding: 'utf8',
  })
  return { code: done.status, output: done.stdout, error: done.stderr }
}

describe('npm run digest', () => {
  it('prints the digest of a day, its subject first', async () => {
    const { code, output } = run(
      await freshFolder(),
      'digest',
      '--process',
      'wsis20',
      '--body',
      'itu',
      '--on',
      '2025-06-16',
    )
    expect(code).toBe(0)
    expect(output).toMatch(
      /^Subject: WSIS\+20: High-Level Event 2025 \(June 2025\) has no day yet, next: [^\n]+\n\nThe week for ITU\nMonday, 16 June 2025 · /,
    )
    expect(output).toContain(
      '- Wed 25 Jun, 10:30–11:45: Open consultation with the co-facilitators',
    )
  })

  it('keeps a digest to somebody in the mailbox, the same one once', async () => {
    const folder = await freshFolder()
    const words = ['--body', 'unesco', '--on', '2025-06-16', '--to', 'lead@unesco.test']
    const [first, second] = [run(folder, 'digest', ...words), run(folder, 'digest', ...words)]
    expect([first.output, second.output]).toEqual(
      Array(2).fill('Kept in http://localhost:3000/mailbox/1\n'),
    )
  })

  it.each([
    [['--body', 'nobody'], 'There is no body "nobody" in the process "wsis20".'],
    [['--process', 'nope', '--body', 'itu'], 'There is no process "nope".'],
    [['--body', 'itu', '--on', '2025-06-31'], '--on 2025-06-31 is not a day such as 2025-06-16'],
    [['--body', 'itu', '--to', 'nobody'], '--to nobody is not a mail address'],
    [['--bdy', 'itu'], "Unknown option '--bdy'"],
    [[], '--body is missing: whose digest?'],
  ])('%j says what is wrong, and how to call it', async (words, message) => {
    const { code, output, error } = run(await freshFolder(), 'digest', ...words)
    expect([code, output]).toEqual([1, ''])
    expect(error).toContain(message)
    expect(error).toContain('Usage: npm run digest')
    expect(error).not.toContain('    at ')
  })
})

describe('npm run import and npm run export', () => {
  it('give back what they took', async () => {
    const folder = await freshFolder()
    const file = join(folder, 'other.json')
    await writeFile(
      file,
      JSON.stringify({ ...wsis20Json, process: { ...wsis20Json.process, id: 'wsis30' } }),
    )
    expect(run(folder, 'import', file)).toMatchObject({
      code: 0,
      output: 'Imported the process "wsis30".\n',
    })
    const exported = JSON.parse(run(folder, 'export', 'wsis30').output)
    expect({ ...exported, process: { ...exported.process, id: 'wsis20' } }).toMatchObject(
      wsis20Json,
    )
    expect(run(folder, 'import', file).error).toContain(
      'There is a process "wsis30" already. Nothing was imported.',
    )
  })

  it('list every fault of a wrong file and change nothing', async () => {
    const folder = await freshFolder()
    const file = join(folder, 'wrong.json')
    const milestones = wsis20Json.milestones.map((milestone, n) =>
      n === 12 ? { ...milestone, dependsOn: ['cstd-99'] } : milestone,
    )
    await writeFile(
      file,
      JSON.stringify({
        ...wsis20Json,
        process: { ...wsis20Json.process, id: 'wrong' },
        milestones,
        actions: 7,
      }),
    )
    const { code, error } = run(folder, 'import', file)
    expect(code).toBe(1)
    expect(error).toContain('milestones[12].dependsOn[0]: no milestone "cstd-99"\n')
    expect(error).toMatch(/^actions: /m)
    expect(run(folder, 'export', 'wrong').error).toContain('There is no process "wrong".')
  })
})
