import type { Context as Hono } from 'hono'
import type { Env } from '#server/http/env.ts'

/** `name`, `name[]`, `name[0]`, `name[key]`, `name[key][]`. */
const NAME = /^(\w+)(?:\[([^[\]]*)\])?(?:\[\d*\])?$/
const IS_INDEX = /^\d*$/

type Query = Record<string, string | Record<string, string[]>>

/**
 * The query with PHP's arrays as comma lists: `user[]=1&user[]=2` and `user=1,2` are the same (facts C12);
 * `tags[any]` stays a name of its own. What is asked of `values` stands below its keys, each with all it was given.
 * An empty value is no value.
 */
export const readQuery = (c: Hono<Env>): Query => readParameters(new URL(c.req.url).searchParams)

export function readParameters(given: Iterable<[name: string, value: string]>): Query {
  const found: Record<string, string> = Object.create(null)
  const values: Record<string, string[]> = Object.create(null)
  for (const [written, value] of given) {
    if (value === '') continue
    const [, name = written, below] = NAME.exec(written) ?? []
    if (name === 'values' && below) {
      values[below] ??= []
      values[below].push(value)
    } else {
      const whole = below === undefined || IS_INDEX.test(below) ? name : `${name}[${below}]`
      found[whole] = whole !== written && found[whole] !== undefined ? `${found[whole]},${value}` : value
    }
  }
  return { ...found, ...(Object.keys(values).length > 0 && { values: { ...values } }) }
}

/** The same from a plain object as it is stored: `{status: ['draft'], tags: {any: [1, 2]}, 'values[road]': 'x'}`. */
export function parametersOf(stored: Record<string, unknown>): Query {
  return readParameters(Object.entries(stored).flatMap(([name, value]) => written(name, value)))
}

function written(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => written(`${name}[]`, item))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => written(`${name}[${key}]`, inner))
  return [[name, String(value)]]
}
