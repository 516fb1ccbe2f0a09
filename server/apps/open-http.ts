import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { createServer as createHttp, type Server } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { Logger } from 'pino'

type Files = { TLS_CERT?: string | undefined; TLS_KEY?: string | undefined }
const LOOK_MS = 60_000

/**
 * A server over HTTPS when both files are named, else over HTTP. A certificate is renewed while people are signed in: what
 * is written into its files counts for the next connections, and a pair that does not fit together (one of the two is
 * written before the other) changes nothing. `stopLooking` ends that.
 * @throws when the files cannot be read, or do not fit together
 */
export function openHttp({ TLS_CERT, TLS_KEY }: Files, log: Pick<Logger, 'info' | 'warn'>, lookMs = LOOK_MS) {
  if (!TLS_CERT || !TLS_KEY) return { http: createHttp(), stopLooking: () => undefined }
  const read = () => ({ cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) })
  const http = createHttps(read())
  const renew = () => {
    try {
      http.setSecureContext(read())
      log.info('the certificate was renewed')
    } catch (err) {
      log.warn({ err }, 'the new certificate cannot be used; the one before it still is')
    }
  }
  const files = [TLS_CERT, TLS_KEY]
  for (const file of files) watchFile(file, { interval: lookMs, persistent: false }, renew)
  const stopLooking = () => {
    for (const file of files) unwatchFile(file, renew)
  }
  return { http: http as unknown as Server, stopLooking } // safe: as far as it is used, one over TLS is the same
}
