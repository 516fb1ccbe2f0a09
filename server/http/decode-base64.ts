/** What is wrong with a file that was sent. */
export type FileProblem = 'malformed' | 'empty' | 'too large'

const DATA_URL = /^data:[^,]{0,200};base64,/i

/**
 * The bytes of a Base64 text, plain or a `data:` URL; line breaks are allowed, and padding may be left out. What the URL
 * says about its type does not count.
 */
export function decodeBase64(text: string, maxBytes: number): Buffer | FileProblem {
  const prefix = text.startsWith('data:') ? DATA_URL.exec(text.slice(0, 300))?.[0] : ''
  if (prefix === undefined) return 'malformed'
  const base64 = text.slice(prefix.length).replace(/[\r\n]+/g, '')
  const digits = digitsOf(base64)
  if (digits === undefined) return 'malformed'
  const size = Math.floor((digits * 3) / 4)
  if (size === 0) return 'empty'
  if (size > maxBytes) return 'too large'
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length === size ? bytes : 'malformed' // Node leaves out what it does not know
}

/** How many digits stand before the padding, which is whole or left out; undefined when it is neither. */
function digitsOf(base64: string): number | undefined {
  const at = base64.indexOf('=')
  const digits = at === -1 ? base64.length : at
  const padding = base64.length - digits
  const whole = padding <= 2 && base64.length % 4 === 0 && base64.endsWith('='.repeat(padding))
  return digits % 4 !== 1 && (padding === 0 || whole) ? digits : undefined
}
