import { createHash } from 'node:crypto'
import { readMoment } from '#lib/dates/moment-of.ts'
import { isNoDate } from '#lib/dates/written-date.ts'

const MOST = 100_000

/** What PostgreSQL and JSON can both hold of a text, and not more than a message may be long. */
export const clean = (text: string): string =>
  text.replaceAll('\u0000', '').toWellFormed().slice(0, MOST).toWellFormed()

/** Before it no provider sent anything: a time that is older is none, and the time of receiving counts. */
const FIRST = new Date('1971-01-01T00:00:00Z')
const LAST = new Date('3000-01-01T00:00:00Z')

/**
 * When a message was sent, as its provider or its head says: seconds or milliseconds since 1970, or a date, in UTC where
 * it says no offset. Null for what is none, or cannot be.
 */
export function timeOf(text: string | undefined): Date | null {
  const moment = text === undefined ? null : (countedFrom1970(text) ?? readMoment(text))
  return moment === null || isNoDate(moment) || moment < FIRST || moment > LAST ? null : moment
}

function countedFrom1970(text: string): Date | null {
  const number = /^\d{9,16}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null
  return number === null ? null : new Date(number < 1e11 ? number * 1000 : number)
}

/** A name for a message that its provider gives none: the same message has the same, however often it is delivered. */
export const nameFor = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)

/** Does it say nothing, not even to a sighted reader? */
export const isWordless = (text: string): boolean => text.replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '') === ''

/** The form that a provider's option names. */
export const formOf = (options: Record<string, string>): number | null =>
  /^[1-9]\d{0,8}$/.test(options.form_id ?? '') ? Number(options.form_id) : null
