import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { Endpoint, ParamsOf } from '#lib/contracts/endpoint.ts'
import { isStorable } from '#lib/storable.ts'
import { type Context, limitedTo } from '#server/domain/context.ts'
import { openTurns } from '#server/threads/turns.ts'
import { isReadableQuery } from './decode-pairs.ts'
import { charsetOf, decodeText } from './decode-text.ts'
import type { Asked, Dialect } from './dialect.ts'
import { documented } from './documented.ts'
import type { Env } from './env.ts'
import type { Form, FormFile } from './form.ts'
import { readFormBody } from './form-body.ts'
import { LightResponse } from './light-response.ts'
import { announce } from './limited.ts'
import type { Upload } from './parse-upload.ts'
import { readBytes, readUpload } from './read-upload.ts'

/** What is known of a call before its query and body are read; `Extra` is what the dialect adds to it. */
type Before<E extends Endpoint, Extra> = Asked & Extra & { params: ParamsOf<E['path']> }

/** What a handler is given: parsed, typed, and allowed. */
type Call<E extends Endpoint, Extra> = Before<E, Extra> & {
  query: E['query'] extends z.ZodType ? z.output<E['query']> : undefined
  body: E['body'] extends z.ZodType ? z.output<E['body']> : undefined
  /** The file of an endpoint with an `upload`, or what is wrong with it. */
  file: Upload['file']
  /** The files of an endpoint with `files`, in the order they came. */
  files: FormFile[]
}
type Reply<E extends Endpoint> =
  | z.input<E['reply']>
  | (E extends { mayBeEmpty: true } ? undefined : never)
  | (E extends { media: object } ? Response : never)

/**
 * A handler that is one line, or one with a `find`: what the path names is looked for before the body is read, so that
 * an unknown id is 404 whatever the body says (facts T1).
 */
type Handler<E extends Endpoint, F, Extra> = {
  find?: (call: Before<E, Extra>) => Promise<F | undefined>
  /** Whether it is about the caller itself, who then needs no scope. */
  own?: (call: Before<E, Extra>) => boolean
  /**
   * Refuses who may not do this at all. It is asked when something is wrong with the query or the body, so that nobody is told
   * what is wrong with what they may not send. `sent` is the body as it came, undefined where it is no JSON.
   */
  allow?: (call: Before<E, Extra> & { found: F; sent: unknown }) => Promise<void>
  run: (call: Call<E, Extra> & { found: F }) => Promise<Reply<E>>
}

/** What registers contracts on the app of one API, whose calls all carry `Extra`. */
export type OnWith<Extra> = ReturnType<typeof mounter<Extra>>

/** Registers contracts on an app: validated, answered, and part of its OpenAPI document. */
export function mounter<Extra>(app: OpenAPIHono<Env>, dialect: Dialect<Extra>) {
  return function on<E extends Endpoint, F = undefined>(e: E, handler: Handler<E, F, Extra>): void {
    app.openAPIRegistry.registerPath(documented(e, dialect))
    const path = e.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(e.method.toUpperCase(), path, dialect.gate?.(e) ?? pass, async (c) => {
      const limits = c.get('rateLimit')
      const reply = await answer(c, e, handler, dialect).catch((problem) => {
        announce(c, limits)
        throw dialect.refusal?.({ caller: c.get('caller') }, e, problem) ?? problem
      })
      if (reply === undefined) return c.body(null, 204, limits)
      if (reply instanceof Response) return withHeaders(reply, limits)
      const headers = { 'content-type': 'application/json', ...dialect.headers?.(reply), ...limits }
      const shown = c.get('rt').config.NODE_ENV === 'test' ? e.reply.parse(reply) : reply
      return new LightResponse(JSON.stringify(shown), { status: 200, headers })
    })
  }
}

function withHeaders(reply: Response, headers: Record<string, string> = {}): Response {
  for (const [name, value] of Object.entries(headers)) reply.headers.set(name, value)
  return reply
}

const pass: MiddlewareHandler<Env> = (_c, next) => next()

async function answer<E extends Endpoint, F, Extra>(
  c: Hono<Env>,
  e: E,
  handler: Handler<E, F, Extra>,
  dialect: Dialect<Extra>,
): Promise<unknown> {
  const [rt, caller] = [c.get('rt'), c.get('caller')] // `c.var` copies everything at each look
  const asked = { ctx: rt.contextOf(caller), rt, caller, http: c }
  // safe: it is the endpoint's own path that the router has matched
  const before = { ...asked, ...dialect.extend(asked), params: c.req.param() as ParamsOf<E['path']> }
  if (limitedTo(caller) !== undefined && !e.tablet) throw dialect.problem(403, 'This is not for a vehicle’s tablet')
  if (e.scope && !e.scope.some((scope) => caller.scopes.has(scope)) && !handler.own?.(before))
    throw dialect.problem(403, `This needs the scope ${e.scope.join(' or ')}`)
  if (!Object.values<string>(before.params).every(isStorable))
    throw dialect.problem(404, 'The requested resource does not exist')
  const found = await handler.find?.(before)
  if (handler.find && found === undefined) throw dialect.problem(404, 'The requested resource does not exist')
  let sent: unknown
  let form: Form | undefined
  try {
    if (!isReadableQuery(c.req.url)) throw dialect.problem(400, 'The query has escaped bytes that are not UTF-8')
    const query = e.query && parse(e.query, dialect.query?.(c) ?? c.req.query(), 'query', dialect)
    const { text, file, issues, ...read } = await readBody(c, e, dialect)
    sent = read.value
    form = read.form
    const body = e.body && parse(e.body, sent, 'body', dialect, issues)
    // safe: query and body are what the endpoint's own schemas just returned
    const call = { ...before, query, body, file, files: form?.files ?? [], found } as Call<E, Extra> & { found: F }
    const work = (inner: Context) => handler.run({ ...call, ctx: inner })
    const done = async () =>
      dialect.around ? dialect.around({ ...asked, endpoint: e, text, body }, work) : work(asked.ctx)
    return await (dialect.around && (e.upload || form) ? heldUpload(asked.ctx, done) : done())
  } catch (problem) {
    // safe: `found` is what this handler's own `find` returned
    if (dialect.isFault?.(problem)) await handler.allow?.({ ...before, found: found as F, sent })
    throw problem
  } finally {
    await form?.discard()
  }
}

const uploads = { first: openTurns({ atOnce: 4 }), others: openTurns({ atOnce: 4, eachAtOnce: 2 }) }

/** With an Idempotency-Key an upload holds a database connection while its file is looked at and written. */
const heldUpload = <T>({ turn = { names: [''] } }: Context, work: () => Promise<T>): Promise<T> =>
  uploads[turn.first ? 'first' : 'others'].take(turn, 1, work)

/** `text` is all that was sent, for telling a repeat from another request; `value` what the contract's schema is asked about. */
type Body = Upload & { value?: unknown; form?: Form; issues?: z.core.$ZodIssue[] }

async function readBody(c: Hono<Env>, e: Endpoint, dialect: Dialect): Promise<Body> {
  if (e.files) return readFormBody(c.req.raw, e.files, c.get('rt').config, dialect)
  const { text, file } = await readText(c, e, dialect)
  const isNothing = text === '' && e.body?.isOptional()
  return { text, file, ...(e.body && !isNothing && { value: readJson(text, dialect) }) }
}

async function readText(c: Hono<Env>, e: Endpoint, dialect: Dialect): Promise<Upload> {
  // Whoever went away in the middle is no trouble of ours, and gets no line in the log.
  const cutOff = () => dialect.problem(400, 'The body broke off before its end')
  const whole = <T>(reading: Promise<T>) => reading.catch(() => Promise.reject(cutOff()))
  const charset = charsetOf(c.req.header('content-type'))
  const read = e.upload
    ? await readUpload(await whole(readBytes(c.req.raw)), { ...e.upload, charset })
    : e.body && decodeText(new Uint8Array(await whole(c.req.arrayBuffer())), charset)
  if (read?.fault !== undefined) throw dialect.problem(400, read.fault)
  return { file: undefined, text: '', ...read }
}

function parse(
  schema: z.ZodType,
  value: unknown,
  part: 'query' | 'body',
  dialect: Dialect,
  issues: z.core.$ZodIssue[] = [],
): unknown {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success && issues.length === 0) return parsed.data
  throw dialect.invalid([...issues, ...(parsed.error?.issues ?? [])], part)
}

/** The content type is not asked: what parses as JSON is JSON (facts T4, C6). */
function readJson(text: string, dialect: Dialect): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw dialect.problem(400, dialect.notJson)
  }
}
