import { spawn } from 'node:child_process'
import { join } from 'node:path'

const COMMANDS = join(import.meta.dirname, '../../apps/api/src')

/** Runs a command of the workspace on a folder while the test goes on; what it said, and its code. */
export async function runCommand(
  settings: Record<string, string>,
  command: string,
  ...words: string[]
): Promise<{ code: number | null; output: string; error: string }> {
  const child = spawn(process.execPath, [join(COMMANDS, `${command}.ts`), ...words], {
    env: { PATH: process.env.PATH, TZ: 'America/St_Johns', ...settings },
  })
  let [output, error] = ['', '']
  child.stdout.on('data', chunk => {
    output += String(chunk)
  })
  child.stderr.on('data', chunk => {
    error += String(chunk)
  })
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, output, error }
}
