import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

const LONGEST_LINGER = 2_000

/**
 * Answers a request that cannot be read (a header that is too long, a line that is none) and then takes
 * in what is still sent, for two seconds at most: a connection that is closed on bytes unread is reset,
 * and the reset takes the answer with it before it is read (RFC 9112 §9.6).
 */
export function answerUnreadable(server: Server): void {
  const answered = new WeakSet<Duplex>()
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (answered.has(socket)) return
    answered.add(socket)
    if (!socket.writable) return void socket.destroy()
    socket.end(`HTTP/1.1 ${statusOf(error)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    const goodbye = setTimeout(() => socket.destroy(), LONGEST_LINGER)
    socket.once('close', () => clearTimeout(goodbye))
    socket.resume()
  })
}

function statusOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
}
