import type { Row } from './source.ts'

/** A row that cannot be sent, and why. */
export class BadRow extends Error {}

const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/

/** The moment in column `at`. @throws BadRow */
export function readTime({ cells }: Row): number {
  const text = cells.at?.trim() ?? ''
  const time = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw new BadRow(text === '' ? 'it has no time' : `its time "${text}" cannot be read`)
  return time
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
