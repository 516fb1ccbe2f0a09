import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import type { z } from 'zod'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { DomainError } from '#server/domain/error.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import type { Runtime } from '#server/runtime.ts'

export type Env = { Variables: { caller: Caller; rt: Runtime } }

/** What a handler is given: parsed, typed, and allowed. */
export type Call<E extends Endpoint> = {
  ctx: Context
  rt: Runtime
  caller: Caller
  params: Record<string, string>
  query: E['query'] extends z.ZodType ? z.output<E['query']> : undefined
  body: E['body'] extends z.ZodType ? z.output<E['body']> : undefined
  http: Hono<Env>
}
type Reply<E extends Endpoint> = z.input<E['reply']>
type Before = Pick<Call<Endpoint>, 'ctx' | 'rt' | 'caller' | 'params'>

/**
 * A handler that is one line, or one with a `find`: what the path names is looked for before the body is read, so that
 * an unknown id is 404 whatever the body says (facts 2.1, order of checks).
 */
export type Handler<E extends Endpoint, F> = {
  find?: (call: Before) => Promise<F | undefined>
  run: (call: Call<E> & { found: F }) => Promise<Reply<E>>
}

/** How one API reads its input and words its problems; the rest of mounting is the same for all three. */
export type Dialect = {
  security: Record<string, string[]>[]
  problem: (status: number, message: string, fields?: { path: string; message: string }[]) => DomainError
  failure: z.ZodType
  descriptions: Record<number, string>
  /** Wraps the work of a request, e.g. to do a create only once per Idempotency-Key. */
  around?: (call: Before & { http: Hono<Env>; text: string }, work: (ctx: Context) => Promise<unknown>) => Promise<unknown>
}

/** Registers contracts on an app: validated, answered, and part of its OpenAPI document. */
export function mounter(app: OpenAPIHono<Env>, dialect: Dialect) {
  return function on<E extends Endpoint, F = undefined>(e: E, handler: Handler<E, F>): void {
    app.openAPIRegistry.registerPath(documented(e, dialect))
    app.on(e.method.toUpperCase(), e.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => c.json(await answer(c, e, handler, dialect) as object))
  }
}

async function answer<E extends Endpoint, F>(c: Hono<Env>, e: E, handler: Handler<E, F>, dialect: Dialect): Promise<unknown> {
  const { rt, caller } = c.var
  if (e.scope && !e.scope.some((scope) => caller.scopes.has(scope)))
    throw dialect.problem(403, `This needs the scope ${e.scope.join(' or ')}`)
  const ctx = rt.contextOf(caller)
  const before = { ctx, rt, caller, params: c.req.param() as Record<string, string> }
  const found = await handler.find?.(before)
  if (handler.find && found === undefined) throw dialect.problem(404, 'The requested resource does not exist')
  const query = e.query && parse(e.query, c.req.query(), dialect)
  const text = e.body ? await c.req.text() : ''
  const body = e.body && parse(e.body, readJson(text, dialect), dialect)
  // safe: query and body are what the endpoint's own schemas just returned
  const call = { ...before, query, body, http: c, found } as Call<E> & { found: F }
  const work = (inner: Context) => handler.run({ ...call, ctx: inner })
  const reply = dialect.around ? await dialect.around({ ...before, http: c, text }, work) : await work(ctx)
  return rt.config.NODE_ENV === 'test' ? e.reply.parse(reply) : reply
}

function parse(schema: z.ZodType, value: unknown, dialect: Dialect): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  throw dialect.problem(400, fields.map((f) => (f.path ? `${f.path}: ${f.message}` : f.message)).join('; '), fields)
}

/** The content type is not asked: what parses as JSON is JSON (facts 2.1). */
function readJson(text: string, dialect: Dialect): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw dialect.problem(400, 'The body is not valid JSON')
  }
}

const jsonOf = (schema: z.ZodType, example?: unknown) => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})

function documented(e: Endpoint, dialect: Dialect) {
  const scopes = e.scope ? `Needs the scope ${e.scope.map((s) => `\`${s}\``).join(' or ')}.` : 'Needs a valid credential.'
  const failures = e.failures.map((status) => [
    status,
    { description: dialect.descriptions[status] ?? 'Refused', content: jsonOf(dialect.failure) },
  ])
  const params = [...e.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name: name!, in: 'path' as const, required: true, schema: { type: 'string' as const } }))
  return createRoute({
    method: e.method,
    path: e.path,
    operationId: e.id,
    tags: [e.tag],
    summary: e.summary,
    description: e.extension ? `*Extension.* ${scopes}` : scopes,
    ...(e.extension && { 'x-extension': true }),
    security: dialect.security,
    parameters: params,
    // safe: registerPath takes any zod object; the endpoint's own type is only wider
    request: { ...(e.query && { query: e.query as z.ZodObject }), ...(e.body && { body: { required: true, content: jsonOf(e.body, e.example) } }) },
    responses: { 200: { description: 'Done', content: jsonOf(e.reply) }, ...Object.fromEntries(failures) },
  })
}
