import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../world/ports.ts'

type Measured =
  | {
      ok: true
      name: string
      url: string
      headers: Record<string, string>
      stop: () => Promise<void>
    }
  | { ok: false; name: string; why: string }

const SOMEBODY = { Authorization: `Basic ${Buffer.from('a:a').toString('base64')}` }

/** Servers of calendars that hold the entries of a feed, each at the address where it gives all of them. */
export async function calendarServers(calendar: string): Promise<Measured[]> {
  const servers = [
    {
      name: 'Radicale',
      program: 'radicale',
      args: (folder: string, port: number) => [
        `--hosts=127.0.0.1:${port}`,
        `--storage-filesystem-folder=${folder}`,
        '--auth-type=none',
        '--logging-level=error',
      ],
    },
    {
      name: 'Xandikos',
      program: 'xandikos',
      args: (folder: string, port: number) => [
        '-l',
        '127.0.0.1',
        '-p',
        String(port),
        '-d',
        folder,
        '--autocreate',
        '--current-user-principal',
        '/a/',
      ],
    },
  ]
  const measured: Measured[] = []
  for (const { name, program, args } of servers) {
    if (spawnSync('which', [program]).status !== 0) {
      measured.push({ ok: false, name, why: 'not installed' })
      continue
    }
    const folder = await mkdtemp(join(tmpdir(), 'tributary-bench-'))
    const port = await freePort()
    const child = spawn(program, args(folder, port), { stdio: 'ignore' })
    const stop = async () => {
      child.kill()
      await rm(folder, { recursive: true, force: true })
    }
    const url = `http://127.0.0.1:${port}/a/feed/`
    const isFilled = await filled(url, calendar, child)
    if (isFilled) measured.push({ ok: true, name, url, headers: SOMEBODY, stop })
    else {
      await stop()
      measured.push({ ok: false, name, why: 'it did not take the calendar' })
    }
  }
  return measured
}

async function filled(url: string, calendar: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answer = await fetch(url, {
      method: 'PUT',
      headers: { ...SOMEBODY, 'Content-Type': 'text/calendar; charset=utf-8' },
      body: calendar,
    }).catch(() => undefined)
    if (answer) {
      const given = await fetch(url, { headers: SOMEBODY })
      return answer.ok && given.ok && (await given.text()).includes('BEGIN:VEVENT')
    }
    await wait(200)
  }
  return false
}
