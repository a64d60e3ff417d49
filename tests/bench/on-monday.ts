import { setTimeout as wait } from 'node:timers/promises'

// Loaded before the server: its clock begins at an hour at which the digests of all are due, and
// what it does by the clock it does once, as soon as it listens.
const MONDAY = Date.parse('2027-06-07T22:00:00.000Z')
const TICK = 5 * 60_000

const RealDate = Date
const ahead = MONDAY - RealDate.now()
const now = () => RealDate.now() + ahead

globalThis.Date = new Proxy(RealDate, {
  construct: (_, args) => new RealDate(...((args.length > 0 ? args : [now()]) as [number])),
  get: (of, name) => (name === 'now' ? now : Reflect.get(of, name)),
})

const every = globalThis.setInterval
globalThis.setInterval = ((work: () => void, milliseconds: number, ...args: []) => {
  if (milliseconds !== TICK) return every(work, milliseconds, ...args)
  return wait(1_000).then(() => {
    console.log(`ticking, ${megabytes(process.memoryUsage.rss() / 1_024)}`)
    work()
  })
}) as typeof setInterval

process.on('exit', () => console.log(`at most ${megabytes(process.resourceUsage().maxRSS)}`))

function megabytes(kilobytes: number): string {
  return `${Math.round(kilobytes / 1_024)} MB`
}
