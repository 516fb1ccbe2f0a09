import { createHash } from 'node:crypto'

const MOST = 100_000

/** What PostgreSQL and JSON can both hold of a text, and not more than a message may be long. */
export const clean = (text: string): string =>
  text.replaceAll('\u0000', '').toWellFormed().slice(0, MOST).toWellFormed()

/** A number that a provider sends as text, as a time; undefined for what is none. Seconds or milliseconds since 1970. */
export function timeOf(text: string | undefined): Date | null {
  const number = Number(text)
  if (!text || !Number.isFinite(number) || number <= 0) return null
  const date = new Date(number < 1e11 ? number * 1000 : number)
  return Number.isNaN(date.getTime()) ? null : date
}

/** A name for a message that its provider gives none: the same message has the same, however often it is delivered. */
export const nameFor = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)

/** Does it say nothing, not even to a sighted reader? */
export const isWordless = (text: string): boolean => text.replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '') === ''

/** The form that a provider's option names. */
export const formOf = (options: Record<string, string>): number | null =>
  /^[1-9]\d{0,8}$/.test(options.form_id ?? '') ? Number(options.form_id) : null
