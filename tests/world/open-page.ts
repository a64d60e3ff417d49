import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

export type Look = {
  width?: number
  scheme?: 'light' | 'dark'
  zone?: string
  /** What the test makes fail, as the browser's console says it. */
  failing?: RegExp
}

type Given = Pick<BrowserContextOptions, 'permissions'> & {
  cookies?: Parameters<ReturnType<Page['context']>['addCookies']>[0]
}

/** A page in a browser of its own; it fails the test that it is used in where a script fails. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, scheme = 'light', zone = 'Asia/Kathmandu', failing }: Look = {},
  { cookies = [], permissions = [] }: Given = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: scheme,
    timezoneId: zone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    permissions,
  })
  await context.addCookies(cookies)
  const failures: string[] = []
  const page = await context.newPage()
  page.on('pageerror', error => failures.push(error.message))
  page.on('console', message => message.type() === 'error' && failures.push(message.text()))
  onTestFinished(async () => {
    await context.close()
    const unexpected = failures.filter(
      text => !/status of 4\d\d/.test(text) && !failing?.test(text),
    )
    expect(unexpected).toEqual([])
  })
  await settled(page, () => page.goto(address))
  return page
}

/** Goes somewhere, and waits until the page has asked for all that it needs and has nothing to do. */
export async function settled(page: Page, go: () => Promise<unknown>): Promise<void> {
  const under = new Set<Request>()
  const begin = (request: Request) => void under.add(request)
  const end = (request: Request) => void under.delete(request)
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  try {
    await go()
    do {
      for (const request of [...under]) {
        await request.response().then(it => it?.finished(), none)
        under.delete(request)
      }
      await page.evaluate(() => new Promise(idle => requestIdleCallback(idle, { timeout: 2_000 })))
    } while (under.size > 0)
  } finally {
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
  }
}

const none = () => undefined
