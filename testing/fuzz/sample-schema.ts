import fc from 'fast-check'
import type { Document, Schema } from './operations.ts'

type Any = fc.Arbitrary<unknown>

/** What no schema asks for, and somebody sends: each has once broken something somewhere. */
export const WILD: Any = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202eabc',
    'Å',
    'A\u030a',
    '👩‍🚒',
    'x'.repeat(20_000),
  ),
  fc.constantFrom<unknown>(-1, 0, -0, 1.5, 1e308, 1e-320, 2 ** 31, 2 ** 53, 2 ** 63, -(2 ** 63)),
  fc.constantFrom<unknown>(
    '2024-02-30',
    '0000-00-00',
    '99999-01-01T00:00:00Z',
    "' or 1=1 --",
    '%00',
    '../..',
    '=cmd|x',
    'NaN',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [null],
    { length: 1 },
    JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
    true,
  ),
  fc.constant(JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)),
  fc.jsonValue(),
)

/** Values that a schema describes. */
export function ofSchema(schema: Schema, document: Document, depth = 0): Any {
  const found = resolved(schema, document)
  if (depth > 5) return fc.constant(null)
  const inner = (next: Schema) => ofSchema(next, document, depth + 1)
  if (found.const !== undefined) return fc.constant(found.const)
  if (found.enum) return fc.constantFrom(...found.enum)
  const choices = found.anyOf ?? found.oneOf
  if (choices) return fc.oneof(...choices.map(inner))
  if (found.allOf) return fc.tuple(...found.allOf.map(inner)).map((parts) => Object.assign({}, ...parts))
  const types = [found.type ?? 'any'].flat()
  return fc.oneof(...types.map((type) => ofType(type, found, inner)))
}

function ofType(type: string, schema: Schema, inner: (schema: Schema) => Any): Any {
  const { minimum: min = -1000, maximum: max = Math.max(min, 1000) } = schema
  if (type === 'null') return fc.constant(null)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer({ min: Math.ceil(min), max: Math.min(max, 2 ** 31) })
  if (type === 'number') return fc.double({ min, max, noNaN: true })
  if (type === 'string') return text(schema)
  if (type === 'array') return fc.array(schema.items ? inner(schema.items) : fc.jsonValue(), { maxLength: 3 })
  if (type === 'object') return objectOf(schema, inner)
  return fc.jsonValue()
}

const text = ({ example, format }: Schema): Any =>
  fc.oneof(
    ...(example === undefined ? [] : [{ weight: 4, arbitrary: fc.constant(example) }]),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    ...(format?.startsWith('date')
      ? [{ weight: 4, arbitrary: fc.date({ noInvalidDate: true }).map((at) => at.toISOString()) }]
      : []),
  )

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, inner: (s: Schema) => Any): Any {
  const known = Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, inner(of)]))
  const record = fc.record(known, { requiredKeys: required.filter((name) => name in known) })
  if (typeof additionalProperties !== 'object') return record
  const more = fc.dictionary(fc.string({ maxLength: 10 }), inner(additionalProperties), { maxKeys: 3 })
  return fc.tuple(record, more).map(([a, b]) => ({ ...b, ...a }))
}

function resolved(schema: Schema, document: Document): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name ? resolved(document.components.schemas[name] ?? {}, document) : schema
}
