import { decodeText } from './decode-text.ts'

type Pairs = { pairs: [name: string, value: string][]; fault?: undefined } | { pairs?: undefined; fault: string }

/** The names and values of an `application/x-www-form-urlencoded` body, whose escapes are bytes of `charset`, or what is wrong. */
export function decodePairs(body: Uint8Array, charset?: string): Pairs {
  const pairs: [string, string][] = []
  for (const [name, value] of bytePairs(body)) {
    const [left, right] = [decodeText(name, charset), decodeText(value, charset)]
    const fault = left.fault ?? right.fault
    if (fault !== undefined) return { fault }
    pairs.push([left.text ?? '', right.text ?? ''])
  }
  return { pairs }
}

/** The same as bytes, of whatever charset. */
export function bytePairs(body: Uint8Array): [name: Buffer, value: Buffer][] {
  const whole = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')
  return whole
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at === -1 ? [bytesOf(pair), bytesOf('')] : [bytesOf(pair.slice(0, at)), bytesOf(pair.slice(at + 1))]
    })
}

function bytesOf(written: string): Buffer {
  const plain = written
    .replaceAll('+', ' ')
    .replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

/** Whether all the escapes of a URL's query are UTF-8 (RFC 3986); a `%` that begins none stands for itself. */
export function isReadableQuery(url: string): boolean {
  const start = url.indexOf('?')
  if (start === -1 || !url.includes('%', start)) return true
  return (url.slice(start).match(ESCAPES) ?? []).every(isUtf8Escape)
}
const ESCAPES = /(?:%[0-9a-f]{2})+/gi

function isUtf8Escape(escapes: string): boolean {
  try {
    decodeURIComponent(escapes)
    return true
  } catch {
    return false
  }
}
