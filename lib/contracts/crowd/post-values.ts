import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'

const Nothing = z
  .array(z.unknown())
  .length(0)
  .transform(() => ({}))
const MAX_KEY = 150
/** In characters of JSON: a list can hold a thousand posts, and all of it is made at once. */
const LONGEST = 200_000

// The one key that an object cannot simply be given; zod would leave it out in silence.
const hasPrototype = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')
const refusable = (value: unknown) => (hasPrototype(value) ? false : value)

/** The answers to a form's questions: arrays by attribute key. PHP clients send `[]` where there is none. */
export const ValuesIn = z.preprocess(
  refusable,
  z
    .union([Nothing, z.record(z.string(), z.array(z.unknown()))], { error: 'must be an object of arrays' })
    .refine((values) => isStorableJson(values), 'contains what cannot be stored')
    .refine((values) => !isStorableJson(values) || JSON.stringify(values).length <= LONGEST, 'are too long')
    .refine((values) => Object.keys(values).every((key) => key.length <= MAX_KEY), 'has a key that is too long')
    .nullish(),
)
