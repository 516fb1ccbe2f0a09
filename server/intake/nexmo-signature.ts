import { createHash, createHmac } from 'node:crypto'
import { isSame } from '#server/secrets/same.ts'
import type { Fields } from './read-fields.ts'

/** How far a signed message's clock may be off. */
const FRESH_MS = 10 * 60_000
const HMACS = ['md5', 'sha1', 'sha256', 'sha512']

/**
 * Vonage's signature: `&name=value` of all fields but `sig` in order of the names, `&` and `=` in values as `_`; with
 * `md5hash` the MD5 of that and the secret, otherwise an HMAC by the secret. In hex.
 */
export function nexmoSignature(method: string, secret: string, fields: Fields): string {
  const names = [...fields.keys()].filter((name) => name !== 'sig').sort()
  const text = names.map((name) => `&${name}=${(fields.get(name)?.[0] ?? '').replaceAll(/[&=]/g, '_')}`).join('')
  if (!HMACS.includes(method))
    return createHash('md5')
      .update(text + secret)
      .digest('hex')
  return createHmac(method, secret).update(text).digest('hex')
}

/** Is it signed, and was it just now? */
export function isSignedByNexmo(options: Record<string, string>, fields: Fields, now: Date): boolean {
  const { signature_method: method = 'md5hash', signature_secret: secret } = options
  const signedAt = Number(fields.get('timestamp')?.[0]) * 1000
  if (!secret || !(Math.abs(now.getTime() - signedAt) <= FRESH_MS)) return false
  return isSame(fields.get('sig')?.[0]?.toLowerCase(), nexmoSignature(method, secret, fields))
}
