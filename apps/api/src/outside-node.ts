import { type LookupAddress, lookup } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { LONGEST_WAIT, type Outside, type OutsideAnswer, OutsideError } from './outside.ts'
import { isPrivateAddress, isPrivateHost } from './private-address.ts'

/** Looks up all the addresses of a name. */
export type LookUp = (
  hostname: string,
  done: (error: Error | null, found: LookupAddress[]) => void,
) => void

type Settings = {
  /** Whether private addresses may be asked too: on an intranet. */
  allowPrivate: boolean
  lookUp?: LookUp
  patience?: () => AbortSignal
}

/**
 * The web as Node asks it. A name is looked up once, all its addresses are checked, and the
 * connection goes to one of those: a name that is another's a moment later gains nothing.
 */
export function outsideOnNode({
  allowPrivate,
  lookUp = (hostname, done) => lookup(hostname, { all: true }, done),
  patience = () => AbortSignal.timeout(LONGEST_WAIT),
}: Settings): Outside {
  const checked: LookupFunction = (hostname, options, done) => {
    lookUp(hostname, (error, found) => {
      const [first] = found ?? []
      if (error || !first) return done(new OutsideError('no_such_host'), '', 0)
      const isPrivate = found.some(({ address }) => isPrivateAddress(address))
      if (isPrivate && !allowPrivate) return done(new OutsideError('private_address'), '', 0)
      if (options.all) return done(null, found)
      done(null, first.address, first.family)
    })
  }
  return {
    patience,
    async ask(url, headers, signal) {
      // No name is looked up where the address itself is given.
      if (!allowPrivate && isPrivateHost(url.hostname)) throw new OutsideError('private_address')
      const { request } = url.protocol === 'https:' ? https : http
      return new Promise<OutsideAnswer>((resolve, reject) => {
        const asked = request(url, { headers, signal, agent: false, lookup: checked })
        asked.once('response', answer => resolve(answered(answer)))
        asked.on('error', error => {
          const isOurs = error instanceof OutsideError || signal.aborted
          reject(isOurs ? error : new OutsideError('unreachable'))
        })
        asked.end()
      })
    },
  }
}

function answered(message: http.IncomingMessage): OutsideAnswer {
  return {
    status: message.statusCode ?? 0,
    header(name) {
      const value = message.headers[name]
      return Array.isArray(value) ? value[0] : value
    },
    body: message,
    close: () => message.destroy(),
  }
}
