import { momentOf } from '#lib/dates/moment-of.ts'
import { readDate } from '#lib/dates/read-date.ts'
import { isNoDate } from '#lib/dates/written-date.ts'
import type { Row } from './source.ts'

/** A row that cannot be sent, and why. */
export class BadRow extends Error {}

/** The moment in column `at`, in UTC where it says no offset; a day alone is none. @throws BadRow */
export function readTime({ cells }: Row): number {
  const text = cells.at?.trim() ?? ''
  if (text === '') throw new BadRow('it has no time')
  const read = readDate(text)
  if (isNoDate(read) || !read.hasTime) throw new BadRow(`its time "${text}" cannot be read`)
  return momentOf(read).getTime()
}

/** The place in columns `latitude` and `longitude`. @throws BadRow */
export function readPlace(row: Row): { lat: number; lng: number } {
  return { lat: coordinate(row, 'latitude', 90), lng: coordinate(row, 'longitude', 180) }
}

function coordinate({ cells }: Row, column: 'latitude' | 'longitude', limit: number): number {
  const text = cells[column]?.trim() ?? ''
  if (text === '') throw new BadRow(`it has no ${column}`)
  const degrees = Number(text)
  if (!Number.isFinite(degrees)) throw new BadRow(`its ${column} "${text}" is not a number`)
  if (Math.abs(degrees) > limit) throw new BadRow(`its ${column} ${text} is outside -${limit} to ${limit}`)
  return degrees
}

/** The text of a cell, without white space around it; undefined when there is none. */
export function cellText({ cells }: Row, column: string): string | undefined {
  return cells[column]?.trim() || undefined
}
