import { z } from 'zod'

/** An id, as a number or as text. */
export const Whole = z.union([z.int32().positive(), z.string().regex(/^[1-9]\d{0,8}$/)]).transform(Number)

/** A relation as it is sent: `1`, `"1"`, `{id: 1}` or null (facts C2). */
export const RelationIn = z
  .union([Whole, z.object({ id: Whole.nullable() }).transform(({ id }) => id)], { error: 'must be an id or {id}' })
  .nullish()

/** A relation as posts print it: the id is a string there. */
export const Relation = z
  .object({
    id: z.string().meta({ example: '1' }),
    url: z.string().meta({ example: 'http://localhost:3000/api/v3/forms/1' }),
  })
  .meta({ id: 'Relation' })
