import { existsSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const UNLIKE_PEOPLES = [
  // One process for everything dies with the first window that closes.
  '--single-process',
  '--no-zygote',
  // Without its security a browser does not say from where it asks.
  '--disable-web-security',
  '--allow-running-insecure-content',
]

/** A real Chromium: the system's where there is one, else the one that an npm package carries. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserPath()
  if (executablePath === installed) return chromium.launch({ executablePath, args: QUIET })
  const args = packaged.args.filter(arg => !UNLIKE_PEOPLES.includes(arg))
  return chromium.launch({ executablePath, args: [...args, ...QUIET] })
}

/** Where it is; it is unpacked first where that has not been done. */
export async function browserPath(): Promise<string> {
  return installed ?? (await packaged.executablePath())
}

const installed = INSTALLED.find(path => path !== undefined && existsSync(path))
