import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Goes } from './fresh-database.ts'

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void

/** A server with a calendar: `gives` is how it answers, `asked` what it was asked with. */
export async function calendarServer(goes: Goes) {
  const asked: IncomingHttpHeaders[] = []
  let answer: Answer = response => response.end()
  const server = createServer((request, response) => {
    asked.push(request.headers)
    answer(response, request.headers)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  goes(async () => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const gives = (next: Answer) => {
    answer = next
  }
  return {
    port,
    url: `http://127.0.0.1:${port}/calendar.ics`,
    asked,
    gives,
    /** Gives a calendar with these entries. */
    givesEntries(...entries: string[][]) {
      const text = calendarOf(...entries)
      gives(response => response.end(text))
    },
  }
}

/** A calendar with these entries, each as its lines. */
export function calendarOf(...entries: string[][]): string {
  const lines = entries.flatMap(entry => ['BEGIN:VEVENT', ...entry, 'END:VEVENT'])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}
