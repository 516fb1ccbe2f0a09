import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import type { Dialect } from './dialect.ts'

type Documenting = Pick<Dialect, 'security' | 'failure' | 'failureExample' | 'descriptions' | 'paths' | 'document'>
type HeadersOf = Record<string, { description: string; schema: { type: 'string' | 'integer' } } | { $ref: string }>

/** An endpoint as the OpenAPI document shows it. */
export function documented(e: Endpoint, dialect: Documenting) {
  const also = dialect.document?.(e) ?? {}
  const failures = [...new Set([...e.failures, ...(also.failures ?? [])])].sort((a, b) => a - b)
  const limits = failures.includes(429) ? LIMITS : {}
  const headers = { ...also.headers, ...limits }
  return createRoute({
    method: e.method,
    path: e.path,
    operationId: e.id,
    tags: [e.tag],
    summary: e.summary,
    description: descriptionOf(e, dialect.security.length > 0),
    ...(e.extension && { 'x-extension': true }),
    security: e.open ? [...dialect.security, {}] : dialect.security,
    parameters: [...pathParameters(e.path, dialect), ...(also.parameters ?? [])],
    // safe: registerPath takes any zod object; the endpoint's own type is only wider
    request: {
      ...(e.query && { query: e.query as z.ZodObject }),
      ...((e.body || e.files) && {
        body: {
          required: !e.body?.isOptional() || e.files !== undefined,
          content: e.files ? formOf(e, e.files) : jsonOf(e.body!, e.example),
        },
      }),
    },
    responses: {
      ...(e.empty
        ? { 204: { description: 'Done', headers: limits } }
        : { 200: { description: 'Done', content: contentOf(e), headers } }),
      ...(e.mayBeEmpty && { 204: { description: 'Done; the caller may not read the result', headers: limits } }),
      ...Object.fromEntries(failures.map((status) => [status, failureOf(status, limits, dialect)])),
    },
  })
}

const OPEN: Record<string, string> = {
  true: 'Needs no credential where there is one team only; otherwise a token says whose it is.',
  public:
    'Needs no credential for what is public, unless the team is private; a token says whose it is where there are several teams.',
  anywhere: 'Needs no credential.',
}

/** What components.headers explains (openapi.ts). */
const reference = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } })
const LIMITS: HeadersOf = { ...reference('RateLimit-Policy'), ...reference('RateLimit') }
const RETRY_AFTER: HeadersOf = reference('Retry-After')

const TABLET = {
  alarms: ['A vehicle’s tablet needs no more than to be on the alarm.'],
  vehicle: ['A vehicle’s tablet may, for that vehicle.'],
  team: ['A vehicle’s tablet may.'],
  itself: [],
}

function descriptionOf({ extension, scope, note, open, body, tablet }: Endpoint, isGuarded: boolean): string {
  const needs = open
    ? OPEN[String(open)]
    : scope && isGuarded
      ? `Needs the scope ${scope.map((s) => `\`${s}\``).join(' or ')}.`
      : isGuarded
        ? 'Needs a valid credential, and no scope.'
        : `Needs no credential${body ? ' but what is in the body' : ''}.`
  return [
    ...(extension ? ['*Extension.*'] : []),
    needs,
    ...(note ? [note] : []),
    ...(tablet ? TABLET[tablet] : []),
  ].join(' ')
}

/** Whoever is not known has no limit yet, and a body is weighed before the request is counted. */
const BEFORE_THE_LIMIT = [401, 413]

function failureOf(status: number, limits: HeadersOf, { failure, failureExample, descriptions }: Documenting) {
  const description = descriptions[status] ?? 'Refused'
  const headers = { ...(!BEFORE_THE_LIMIT.includes(status) && limits), ...(status === 429 && RETRY_AFTER) }
  return { description, content: jsonOf(failure, failureExample(status, description)), headers }
}

const pathParameters = (path: string, { paths }: Documenting) =>
  [...path.matchAll(/(\w+)\}?\/\{(\w+)\}/g)].map(([, segment, name]) => ({
    name: name!,
    in: 'path' as const,
    required: true,
    ...(paths?.[segment!] && { description: paths[segment!]!.description }),
    schema: schemaOf(paths?.[segment!]?.example),
  }))

const schemaOf = (example: string | number | undefined) => ({
  type: typeof example === 'number' ? ('number' as const) : ('string' as const),
  ...(example !== undefined && { example }),
})

const contentOf = ({ reply, media = { 'application/json': reply } }: Endpoint) =>
  Object.fromEntries(Object.entries(media).map(([type, schema]) => [type, { schema }]))

/** The field `data` is JSON, which the document shows as what it is once read (OpenAPI 3.1, `encoding`). */
function formOf({ body, example }: Endpoint, { name, most, maxBytes, fields }: NonNullable<Endpoint['files']>) {
  const file = z.any().meta({ type: 'string', format: 'binary' })
  const description = `At most ${most}, each of at most ${maxBytes / 1024 / 1024} MB.`
  if (fields) return { 'multipart/form-data': { schema: withFile(body, file.meta({ description })), example } }
  const files = z.array(file).min(1).max(most).meta({ description })
  const schema = z.object({ [name]: files, ...(body && { data: body.optional() }) })
  return { 'multipart/form-data': { schema, encoding: { data: { contentType: 'application/json' } }, example } }
}

/** The file comes under any name; `file` stands for it. */
const withFile = (body: Endpoint['body'], file: z.ZodType) =>
  // safe: the bodies of such endpoints are objects
  z.object({ ...(body as z.ZodObject | undefined)?.shape, file })

const jsonOf = (schema: z.ZodType, example?: unknown) => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})
