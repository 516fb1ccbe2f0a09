import fc from 'fast-check'
import type { Twin } from '#testing/open-twin.ts'
import { asEndpoint, documents, type Operation } from './operations.ts'
import { ofSchema, WILD } from './sample-schema.ts'

export type Sample = { path: string; headers: Record<string, string>; body?: string | Uint8Array }

/** Requests of an operation: mostly as it is documented, about what is there; each part now and then as nobody should. */
export function requestsOf(operation: Operation, twin: Twin): fc.Arbitrary<Sample> {
  const parts = { path: pathOf(operation, twin), query: queryOf(operation), body: bodyOf(operation, twin) }
  return fc.record({ ...parts, headers: headersOf }).map(({ path, query, body, headers }) => ({
    path: query === '' ? path : `${path}?${query}`,
    headers: { authorization: `Bearer ${twin.keys[operation.api]}`, 'content-type': body.type, ...headers },
    ...(body.sent !== undefined && operation.method !== 'GET' && { body: body.sent }),
  }))
}

const often = <A, B>(usual: fc.Arbitrary<A>, rare: fc.Arbitrary<B>) =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: rare })
const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 3000)
/** A half of a pair of surrogates cannot be spelt in a path. */
const spelt = (value: unknown) => encodeURIComponent(asText(value).toWellFormed() || '0')

function pathOf(operation: Operation, twin: Twin): fc.Arbitrary<string> {
  const known = twin.pathOf(asEndpoint(operation))
  if (!operation.path.includes('{')) return fc.constant(known)
  return often(
    fc.constant(known),
    WILD.map((value) => twin.pathOf(asEndpoint(operation), spelt(value))),
  )
}

function queryOf({ api, parameters = [] }: Operation): fc.Arbitrary<string> {
  const known = parameters.filter((each) => each.in === 'query')
  const of = (schema: object) => often(ofSchema(schema, documents[api]), WILD)
  const values = Object.fromEntries(known.map(({ name, schema }) => [name, of(schema)]))
  const written = (given: Record<string, unknown>) =>
    Object.entries(given).map(([name, value]) => `${encodeURIComponent(name)}=${spelt(value)}`)
  return fc.record(values, { requiredKeys: [] }).map((given) => written(given).slice(0, 3).join('&'))
}

type Body = { sent: string | Uint8Array | undefined; type: string }

function bodyOf(operation: Operation, twin: Twin): fc.Arbitrary<Body> {
  const schema = operation.requestBody?.content['application/json']?.schema
  const example = twin.bodyOf(asEndpoint(operation))
  const asShown = fc.constant<Body>({ sent: example.body, type: example.type })
  if (!schema) return often(asShown, fc.constant<Body>({ sent: '{}', type: 'application/json' }))
  const json = (values: fc.Arbitrary<unknown>) =>
    values.map((value): Body => ({ sent: JSON.stringify(value), type: 'application/json' }))
  const valid = ofSchema(schema, documents[operation.api])
  const spoilt = fc.tuple(valid, fc.nat(), WILD).map(([value, at, wild]) => spoil(value, at, wild))
  const broken = fc
    .constantFrom('', '{"a":', '\u0000', '[]]', 'null', '\ufeff{}')
    .map((sent) => ({ sent, type: 'x/y' }))
  return fc.oneof(
    asShown,
    { weight: 3, arbitrary: json(valid) },
    { weight: 3, arbitrary: json(spoilt) },
    json(WILD),
    broken,
  )
}

/** One member of it, chosen by `at`, becomes something wild. */
function spoil(value: unknown, at: number, wild: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wild
  const keys = Object.keys(value)
  const key = keys[at % Math.max(1, keys.length)]
  return key === undefined ? wild : { ...value, [key]: wild }
}

const headersOf = fc
  .record(
    {
      'if-match': fc.constantFrom('"1"', '*', '"x"', '', '"99999999999999999999"'),
      'idempotency-key': fc.constantFrom('a', 'é', 'x'.repeat(300)),
      'accept-language': fc.constantFrom('sv', 'xx-invalid-;;q=9', ''),
      accept: fc.constantFrom('text/html', '*/*', 'nonsense'),
    },
    { requiredKeys: [] },
  )
  .map((headers) =>
    Object.fromEntries(Object.entries(headers).filter(([, v]) => v !== undefined && /^[\x20-\xff]*$/.test(v))),
  )
