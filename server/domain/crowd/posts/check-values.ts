import { isDeepStrictEqual } from 'node:util'
import { isLatLon, placeOf } from '#lib/geo/lat-lon.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { Attribute } from '../forms/index.ts'
import type { Values } from './post.ts'
import { kindOf } from './value-kinds.ts'

export type Point = { key: string; lng: number; lat: number }
type Read = { values: Values; faults: Fault[] }

/**
 * The answers as they are kept, and what is wrong with them (facts C44). Without a form they may be anything.
 * What a post has already (`before`) is not judged anew. `title` and `description` are the post's own, and dropped here.
 */
export function readValues(given: Values, attributes: readonly Attribute[] | undefined, before: Values = {}): Read {
  const read: Read = { values: {}, faults: [] }
  for (const [key, values] of Object.entries(given)) {
    const attribute = attributes?.find((one) => one.key === key)
    if (isDeepStrictEqual(before[key], values)) read.values[key] = values
    else if (!attributes) readFree(read, key, values)
    else if (!attribute) read.faults.push(wrong(`has no attribute ${key} in this form`))
    else if (!OWN.includes(attribute.type)) readKind(read, attribute, values)
  }
  return read
}

const OWN = ['title', 'description']
const wrong = (message: string): Fault => ({ field: 'values', message })

function readFree({ values, faults }: Read, key: string, given: unknown[]): void {
  values[key] = given
  if (given.some((value) => isLatLon(value) && !placeOf(value)))
    faults.push(wrong('contains a point that is not on the map'))
}

/** Forms that were left open send null or nothing at all. */
const isAnswer = (value: unknown) => value !== null && value !== ''

function readKind({ values, faults }: Read, attribute: Attribute, given: unknown[]): void {
  const { key, cardinality } = attribute
  const { must, read, why } = kindOf(attribute)
  const answers = given.filter(isAnswer)
  const kept = answers.map(read)
  values[key] = kept
  const first = kept.indexOf(undefined)
  if (first !== -1) faults.push(wrong(`of ${key} ${why?.(answers[first]) ?? `must ${must}`}`))
  if (cardinality > 0 && kept.length > cardinality) faults.push(wrong(`of ${key} are more than ${cardinality}`))
}

/** Every place among the answers, in the order of the form's questions; the first is where the post stands on the map. */
export function pointsIn(values: Values, attributes: readonly Attribute[] = []): Point[] {
  const keys = new Set([
    ...attributes.map(({ key }) => key).filter((key) => Object.hasOwn(values, key)),
    ...Object.keys(values),
  ])
  return [...keys].flatMap((key) =>
    (values[key] ?? []).filter(isLatLon).flatMap((value) => {
      const place = placeOf(value)
      return place ? [{ key, ...place }] : []
    }),
  )
}
