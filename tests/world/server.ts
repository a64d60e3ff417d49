import { type ChildProcess, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledServer } from './bundle-server.ts'
import { newFolder } from './new-folder.ts'
import { freePort } from './ports.ts'

const ENTRY = join(import.meta.dirname, '../../apps/api/src/node.ts')

// A script without types.
const { SERVER_FLAGS } = (await import(
  String(new URL('../../scripts/workspace.mjs', import.meta.url))
)) as {
  SERVER_FLAGS: string[]
}

export type Server = Running & { url: string; stop: () => Promise<void> }

/** The server, in one file, on a port of its own, on a folder of its own or on one given. */
export async function startServer(
  given?: string,
  settings: Record<string, string> = {},
): Promise<Server> {
  const folder = given ?? (await newFolder())
  const PORT = settings.PORT ?? String(await freePort())
  const running = runServer({ DATA_DIR: folder, ...settings, PORT }, await bundledServer())
  const { child, said, ended } = running
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/\S+/.exec(said())
      if (found) resolve(found[0])
    })
    void ended.then(() => reject(new Error(said())))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    if (!given) await rm(folder, { recursive: true, force: true })
  }
  return { ...running, url, stop }
}

export type Running = {
  child: ChildProcess
  /** All that it says, its log included. */
  said: () => string
  logged: () => string
  ended: Promise<number | null>
}

/** Runs the server as `npm start` does with settings; what it says, and when it ends with which code. */
export function runServer(settings: Record<string, string>, entry = ENTRY): Running {
  const child = spawn(process.execPath, [...SERVER_FLAGS, entry], {
    env: { PATH: process.env.PATH, ...settings },
  })
  let [text, log] = ['', '']
  child.stdout?.on('data', chunk => {
    text += String(chunk)
  })
  child.stderr?.on('data', chunk => {
    text += String(chunk)
    log += String(chunk)
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, said: () => text, logged: () => log, ended }
}
