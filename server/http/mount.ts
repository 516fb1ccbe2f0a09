import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { isStorable } from '#lib/contracts/text.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import type { DomainError } from '#server/domain/error.ts'
import type { Runtime } from '#server/runtime.ts'
import { LightResponse } from './light-response.ts'

type HeaderParameter = {
  name: string
  in: 'header'
  required: false
  description: string
  schema: { type: 'string'; minLength?: number; maxLength?: number; example?: string }
}
type Headers = Record<string, { description: string; schema: { type: 'string' | 'integer' } }>

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
type Reply<E extends Endpoint> = z.input<E['reply']> | (E extends { mayBeEmpty: true } ? undefined : never)
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
  problem: (status: number, message: string) => DomainError
  /** What the contract's schemas found wrong in the query or the body; issues carry their `input`. */
  invalid: (issues: z.core.$ZodIssue[], part: 'query' | 'body') => DomainError
  /** What to say to a body that is not JSON. */
  notJson: string
  /** Reads the query string where it is more than one text per name. */
  query?: (http: Hono<Env>) => unknown
  /** Stands before every operation, but not before paths that do not exist. */
  gate?: (e: Endpoint) => MiddlewareHandler<Env>
  /** Headers of an answer, e.g. the version of what it shows. */
  headers?: (reply: unknown) => Record<string, string>
  /** What every operation of the API also takes and answers, for its document. */
  document?: (e: Endpoint) => { parameters?: HeaderParameter[]; failures?: number[]; headers?: Headers }
  failure: z.ZodType
  descriptions: Record<number, string>
  /** Wraps the work of a request, e.g. to do a create only once per Idempotency-Key. */
  around?: (
    call: Before & { http: Hono<Env>; text: string; body: unknown },
    work: (ctx: Context) => Promise<unknown>,
  ) => Promise<unknown>
}

/** Registers contracts on an app: validated, answered, and part of its OpenAPI document. */
export function mounter(app: OpenAPIHono<Env>, dialect: Dialect) {
  return function on<E extends Endpoint, F = undefined>(e: E, handler: Handler<E, F>): void {
    app.openAPIRegistry.registerPath(documented(e, dialect))
    const path = e.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(e.method.toUpperCase(), path, dialect.gate?.(e) ?? pass, async (c) => {
      const reply = await answer(c, e, handler, dialect)
      if (reply === undefined) return c.body(null, 204)
      const headers = { 'content-type': 'application/json', ...dialect.headers?.(reply) }
      const shown = c.get('rt').config.NODE_ENV === 'test' ? e.reply.parse(reply) : reply
      return new LightResponse(JSON.stringify(shown), { status: 200, headers })
    })
  }
}

const pass: MiddlewareHandler<Env> = (_c, next) => next()

async function answer<E extends Endpoint, F>(
  c: Hono<Env>,
  e: E,
  handler: Handler<E, F>,
  dialect: Dialect,
): Promise<unknown> {
  const [rt, caller] = [c.get('rt'), c.get('caller')] // `c.var` copies everything at each look
  if (e.scope && !e.scope.some((scope) => caller.scopes.has(scope)))
    throw dialect.problem(403, `This needs the scope ${e.scope.join(' or ')}`)
  const ctx = rt.contextOf(caller)
  const before = { ctx, rt, caller, params: c.req.param() as Record<string, string> }
  if (!Object.values(before.params).every(isStorable))
    throw dialect.problem(404, 'The requested resource does not exist')
  const found = await handler.find?.(before)
  if (handler.find && found === undefined) throw dialect.problem(404, 'The requested resource does not exist')
  const query = e.query && parse(e.query, dialect.query?.(c) ?? c.req.query(), 'query', dialect)
  const text = e.body ? await c.req.text() : ''
  const body = e.body && parse(e.body, readJson(text, dialect), 'body', dialect)
  // safe: query and body are what the endpoint's own schemas just returned
  const call = { ...before, query, body, http: c, found } as Call<E> & { found: F }
  const work = (inner: Context) => handler.run({ ...call, ctx: inner })
  return dialect.around ? dialect.around({ ...before, http: c, text, body }, work) : work(ctx)
}

function parse(schema: z.ZodType, value: unknown, part: 'query' | 'body', dialect: Dialect): unknown {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  throw dialect.invalid(parsed.error.issues, part)
}

/** The content type is not asked: what parses as JSON is JSON (facts 2.1). */
function readJson(text: string, dialect: Dialect): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw dialect.problem(400, dialect.notJson)
  }
}

const jsonOf = (schema: z.ZodType, example?: unknown) => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})

/** An endpoint as the OpenAPI document shows it. */
export function documented(e: Endpoint, dialect: Pick<Dialect, 'security' | 'failure' | 'descriptions' | 'document'>) {
  const also = dialect.document?.(e) ?? {}
  const scopes = e.scope
    ? `Needs the scope ${e.scope.map((s) => `\`${s}\``).join(' or ')}.`
    : 'Needs a valid credential.'
  const failures = [...new Set([...e.failures, ...(also.failures ?? [])])].map((status) => [
    status,
    { description: dialect.descriptions[status] ?? 'Refused', content: jsonOf(dialect.failure) },
  ])
  const params = [...e.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const },
  }))
  return createRoute({
    method: e.method,
    path: e.path,
    operationId: e.id,
    tags: [e.tag],
    summary: e.summary,
    description: e.extension ? `*Extension.* ${scopes}` : scopes,
    ...(e.extension && { 'x-extension': true }),
    security: dialect.security,
    parameters: [...params, ...(also.parameters ?? [])],
    // safe: registerPath takes any zod object; the endpoint's own type is only wider
    request: {
      ...(e.query && { query: e.query as z.ZodObject }),
      ...(e.body && { body: { required: true, content: jsonOf(e.body, e.example) } }),
    },
    responses: {
      200: { description: 'Done', content: jsonOf(e.reply), ...(also.headers && { headers: also.headers }) },
      ...(e.mayBeEmpty && { 204: { description: 'Done; the caller may not read the result' } }),
      ...Object.fromEntries(failures),
    },
  })
}
