import { createHmac } from 'node:crypto'
import { isSame } from '#server/secrets/same.ts'
import type { Fields } from './read-fields.ts'

/** Base64 of HMAC-SHA1, by the auth token, over the whole address and each field's name and value in order of the names. */
export function twilioSignature(authToken: string, url: string, body: Fields): string {
  const names = [...body.keys()].sort()
  // Of a name that came several times, Twilio counts each different value once.
  const parts = names.flatMap((name) => [...new Set(body.get(name))].sort().map((value) => name + value))
  return createHmac('sha1', authToken)
    .update([url, ...parts].join(''))
    .digest('base64')
}

/** Twilio signs the address it was given, with or without the port that goes without saying. */
export function isSignedByTwilio(given: string | undefined, token: string | undefined, url: string, body: Fields) {
  if (!token) return false
  return [url, withPort(url)].some((address) => isSame(given, twilioSignature(token, address, body)))
}

function withPort(address: string): string {
  const { protocol, host, port } = new URL(address)
  if (port) return address
  return address.replace(`//${host}`, `//${host}:${protocol === 'https:' ? 443 : 80}`)
}
