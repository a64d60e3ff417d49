import { LONGEST_WAIT, type Outside, OutsideError } from './outside.ts'
import { isPrivateHost } from './private-address.ts'

/**
 * The web as a Worker asks it: it looks up no names itself, so only what is private as it is
 * written is refused here. The platform reaches no private network of others.
 */
export function outsideOnWorker({ allowPrivate }: { allowPrivate: boolean }): Outside {
  return {
    patience: () => AbortSignal.timeout(LONGEST_WAIT),
    async ask(url, headers, signal) {
      if (!allowPrivate && isPrivateHost(url.hostname)) throw new OutsideError('private_address')
      try {
        const answer = await fetch(url, { headers, signal, redirect: 'manual' })
        const { body } = answer
        return {
          status: answer.status,
          header: name => answer.headers.get(name) ?? undefined,
          body: body ? chunksOf(body) : NOTHING,
          close: () => void body?.cancel().catch(() => undefined),
        }
      } catch (error) {
        throw signal.aborted ? error : new OutsideError('unreachable')
      }
    },
  }
}

const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}
