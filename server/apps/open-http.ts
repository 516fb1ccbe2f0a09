import { readFileSync } from 'node:fs'
import { createServer as createHttp, type Server } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { Logger } from 'pino'

type Files = { TLS_CERT?: string | undefined; TLS_KEY?: string | undefined }
const LOOK_MS = 60_000
const NOTHING = () => undefined

/**
 * A server over HTTPS when both files are named, else over HTTP. A certificate is renewed while people are signed in: what
 * is written into its files counts for the next connections within a minute, and a pair that does not fit together (one of the two is
 * written before the other) changes nothing. `look` does that now, `stopLooking` ends it.
 * @throws when the files cannot be read, or do not fit together
 */
export function openHttp({ TLS_CERT, TLS_KEY }: Files, log: Pick<Logger, 'info' | 'warn'>) {
  if (!TLS_CERT || !TLS_KEY) return { http: createHttp(), look: NOTHING, stopLooking: NOTHING }
  const read = () => ({ cert: readFileSync(TLS_CERT, 'utf8'), key: readFileSync(TLS_KEY, 'utf8') })
  let tried = read()
  const http = createHttps(tried)
  const look = () => {
    try {
      const found = read()
      if (found.cert === tried.cert && found.key === tried.key) return
      tried = found
      http.setSecureContext(found)
      log.info('the certificate was renewed')
    } catch (err) {
      log.warn({ err }, 'the new certificate cannot be used; the one before it still is')
    }
  }
  const timer = setInterval(look, LOOK_MS).unref()
  const stopLooking = () => clearInterval(timer)
  return { http: http as unknown as Server, look, stopLooking } // safe: as far as it is used, one over TLS is the same
}
