import type { LngLat } from '#lib/geo/distance.ts'
import type { Attribute, FormRules } from '../forms/index.ts'
import type { Values } from '../posts/index.ts'

/** A place that somebody sent; `name` is what they or their map call it. */
export type Place = LngLat & { name: string | null }
/** A picture that is kept; `file` is the unguessable name under which it is served. */
export type Shown = { id: number; file: string }

/** The platform's key of a place that came with a message, for posts in no form. */
const FREE_PLACE = 'message_location'
/** As many pictures as one message may bring. */
export const MOST_PICTURES = 10

type Answered = { values: Values; left: Shown[] }

/**
 * The answers of a post with what came beside the words of its message: the place under the form's first question for one
 * that is still open, each picture under the first that has room. `left`: pictures that nothing asks for.
 */
export function answeredWith(
  values: Values,
  rules: FormRules | undefined,
  { place, pictures }: { place: LngLat | null; pictures: Shown[] },
): Answered {
  const after: Values = { ...values }
  const question = rules ? openFor(after, rules.attributes, 'point')?.key : FREE_PLACE
  if (place && question !== undefined) after[question] = [{ lat: place.lat, lon: place.lng }]
  const left = pictures.filter(({ id }) => {
    const asked = openFor(after, rules?.attributes ?? [], 'media')
    if (asked) after[asked.key] = [...(after[asked.key] ?? []), id]
    return !asked
  })
  return { values: after, left }
}

const openFor = (values: Values, attributes: readonly Attribute[], type: Attribute['type']) =>
  attributes.find((one) => {
    const given = values[one.key]?.length ?? 0
    return one.type === type && (type === 'point' ? given === 0 : one.cardinality === 0 || given < one.cardinality)
  })
