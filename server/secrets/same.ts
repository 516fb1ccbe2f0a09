import { createHash, timingSafeEqual } from 'node:crypto'

/** Are they the same? How long it takes tells nothing. Nothing is the same as an empty word. */
export function isSame(given: string | undefined, expected: string | undefined): boolean {
  if (!given || !expected) return false
  return timingSafeEqual(digest(given), digest(expected)) // digests, as what is compared must be of one length
}

const digest = (text: string) => createHash('sha256').update(text).digest()
