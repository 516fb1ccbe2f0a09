import type { Fault } from '#server/domain/refused.ts'
import type { Attribute } from '../forms/index.ts'
import type { NewPost } from '../posts/index.ts'
import { readTime, type ShownTime } from './cell-dates.ts'
import { listIn, numberIn, pairIn } from './read-cells.ts'
import type { DateOrder } from './reading.ts'
import type { Target } from './targets.ts'

/** A cell that says something. */
export type Cell = { text: string; column: string; order: DateOrder }
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
export function readAnswer(row: Row, target: Answer, cell: Cell, instant: (time: ShownTime) => Date): void {
  const { attribute, index, part } = target
  const values = part === null ? valuesIn(cell, attribute, instant) : []
  if (part !== null) readCoordinate(row, target, cell)
  else if (!values) row.faults.push(wrongCell('values', cell, MUST[attribute.type] ?? 'is no answer'))
  else if (index === null) row.post.values[attribute.key] = [...(row.post.values[attribute.key] ?? []), ...values]
  else place(row, attribute.key, index, values[0])
}

function place(row: Row, key: string, index: number, value: unknown): void {
  const values = row.post.values[key] ?? []
  values[index] = value
  row.post.values[key] = values
}

const MUST: Partial<Record<Attribute['type'], string>> = {
  point: 'is no place (latitude, longitude)',
  datetime: 'is no date',
  decimal: 'is no number',
}
const SEVERAL = ['checkbox', 'checkboxes', 'tags']

/** Several where the question is one with boxes to tick. */
function valuesIn(cell: Cell, { type, input, cardinality }: Attribute, instant: (time: ShownTime) => Date) {
  const one = (value: unknown) => (value === undefined ? undefined : [value])
  if (type === 'datetime') return one(dated(readTime(cell.text, cell.order), instant))
  if (type === 'decimal') return one(numberIn(cell.text))
  if (type === 'point') {
    const [lat, lon] = pairIn(cell.text) ?? []
    return lat === undefined ? undefined : [{ lat, lon }]
  }
  return (SEVERAL.includes(input) && cardinality !== 1) || type === 'tags' ? listIn(cell.text) : [cell.text]
}

const dated = (time: ShownTime | undefined, instant: (time: ShownTime) => Date) =>
  time && instant(time).toISOString().slice(0, 19).replace('T', ' ')

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
