import { dayOf, momentOf } from '#lib/dates/moment-of.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { Attribute } from '../forms/index.ts'
import { keptDay, keptMoment, type NewPost } from '../posts/index.ts'
import { type HowDates, noDate, readCellDate } from './cell-date.ts'
import { listIn, numberIn, pairIn } from './read-cells.ts'
import type { Target } from './targets.ts'

/** A cell that says something. */
export type Cell = { text: string; column: string; dates: HowDates }
/** How a whole file is read: the zone of times that say none, and what separates choices, null for commas and the like. */
export type HowRead = { timezone: string; separator: string | null }
/** A place in the making, of two columns. */
type Place = { key: string; lat?: number; lon?: number }

/** What a record becomes: a post, but for its tags, and what is wrong with it. */
export type Row = {
  post: NewPost
  faults: Fault[]
  /** Names of categories, as they stand in cells. */
  tags: string[]
  places: Map<string, Place>
}
type Answer = Extract<Target, { kind: 'value' }>

/** `INCIDENT DATE: "31/02/2010" is no date` */
export const wrongCell = (field: string, { column, text }: Cell, message: string): Fault => ({
  field,
  message: `${column}: ${JSON.stringify(text.length > 100 ? `${text.slice(0, 100).toWellFormed()}…` : text)} ${message}`,
})

/** Puts an answer into the row: in its place where it has a number, else behind those that are there. */
export function readAnswer(row: Row, target: Answer, cell: Cell, how: HowRead): void {
  const { attribute, index, part } = target
  const values = part === null ? valuesIn(cell, attribute, how) : []
  if (part !== null) readCoordinate(row, target, cell)
  else if (!values) row.faults.push(wrongCell('values', cell, isNo(attribute.type, cell)))
  else if (index === null) row.post.values[attribute.key] = [...(row.post.values[attribute.key] ?? []), ...values]
  else place(row, attribute.key, index, values[0])
}

function place(row: Row, key: string, index: number, value: unknown): void {
  const values = row.post.values[key] ?? []
  values[index] = value
  row.post.values[key] = values
}

function isNo(type: Attribute['type'], { dates }: Cell): string {
  if (type === 'datetime') return noDate(dates)
  return type === 'decimal' ? 'is no number' : 'is no place (latitude, longitude)'
}
const SEVERAL = ['checkbox', 'checkboxes', 'tags']

/** Several where the question is one with boxes to tick. */
function valuesIn(cell: Cell, { type, input, cardinality }: Attribute, how: HowRead) {
  const one = (value: unknown) => (value === undefined ? undefined : [value])
  if (type === 'datetime') return one(input === 'date' ? dayIn(cell) : momentIn(cell, how))
  if (type === 'decimal') return one(numberIn(cell.text))
  if (type === 'point') {
    const [lat, lon] = pairIn(cell.text) ?? []
    return lat === undefined ? undefined : [{ lat, lon }]
  }
  const isSeveral = (SEVERAL.includes(input) && cardinality !== 1) || type === 'tags'
  return isSeveral ? listIn(cell.text, how.separator) : [cell.text]
}

/** A day belongs to no zone: neither the site's nor that of the cell moves it. */
function dayIn({ text, dates }: Cell): string | undefined {
  const read = readCellDate(text, dates)
  return read && keptDay(dayOf(read))
}

function momentIn({ text, dates }: Cell, { timezone }: HowRead): string | undefined {
  const read = readCellDate(text, dates)
  return read && keptMoment(momentOf(read, timezone))
}

const LIMITS = { lat: 90, lon: 180 }

function readCoordinate(row: Row, { attribute, index, part }: Answer, cell: Cell): void {
  if (part === null) return
  const name = index === null ? attribute.key : `${attribute.key}.${index}`
  const place = row.places.get(name) ?? { key: attribute.key }
  row.places.set(name, place)
  const number = numberIn(cell.text)
  place[part] = number ?? 0
  if (number === undefined) row.faults.push(wrongCell('values', cell, 'is no coordinate'))
  else if (Math.abs(number) > LIMITS[part])
    row.faults.push(wrongCell('values', cell, `is not between -${LIMITS[part]} and ${LIMITS[part]}`))
}
