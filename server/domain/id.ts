import { monotonicFactory } from 'ulidx'

const ulid = monotonicFactory()

/**
 * A monotonic ULID, lower case: ids of one millisecond rise in the order they were made (facts T21). `createdAt` is the
 * very millisecond inside it, so that ordering by date and by id never differ (facts T22).
 */
export function newUlid(now: Date): { ulid: string; at: Date } {
  const made = ulid(now.getTime()).toLowerCase()
  return { ulid: made, at: timeOf(made) }
}

/** `prefix_` + ULID + the constant `00` of the reference's encoder. */
export const idFrom = (prefix: string, made: string) => `${prefix}_${made}00`

export function newId(prefix: string, now: Date): { id: string; at: Date } {
  const { ulid: made, at } = newUlid(now)
  return { id: idFrom(prefix, made), at }
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const SHAPE = /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}00$/

/** Is this an id of ours, of that kind? */
export const isId = (prefix: string, value: string) => value.startsWith(`${prefix}_`) && SHAPE.test(value)

function timeOf(made: string): Date {
  let ms = 0
  for (const letter of made.slice(0, 10)) ms = ms * 32 + ALPHABET.indexOf(letter)
  return new Date(ms)
}
