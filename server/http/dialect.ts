import type { Context as Hono, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import type { DomainError } from '#server/domain/error.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { Env } from './env.ts'

type HeaderParameter = {
  name: string
  in: 'header'
  required: false
  description: string
  schema: { type: 'string'; minLength?: number; maxLength?: number; example?: string }
}
type Headers = Record<string, { description: string; schema: { type: 'string' | 'integer' } }>

/** What is known of every call, whatever it asks for. */
export type Asked = { ctx: Context; rt: Parts; caller: Caller; http: Hono<Env> }

/** How one API reads its input and words its problems; the rest of mounting is the same for all three. */
export type Dialect<Extra = unknown> = {
  /** What its handlers know of every call beside the rest, e.g. who reads the answer; made anew for each. */
  extend: (asked: Asked) => Extra
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
  /** Is it about what was sent, and not about who sent it? Where it is told, `allow` of the handler is asked first. */
  isFault?: (problem: unknown) => boolean
  /** What this caller is told instead of a problem, where that is another thing. */
  refusal?: (asked: Pick<Asked, 'caller'>, e: Endpoint, problem: unknown) => unknown
  /** Headers of an answer, e.g. the version of what it shows. */
  headers?: (reply: unknown) => Record<string, string>
  /** What every operation of the API also takes and answers, for its document. */
  document?: (e: Endpoint) => { parameters?: HeaderParameter[]; failures?: number[]; headers?: Headers }
  failure: z.ZodType
  descriptions: Record<number, string>
  /** A refusal with this status, as it is answered. */
  failureExample: (status: number, message: string) => unknown
  /** What a parameter of the path is, by the word that stands before it. */
  paths?: Record<string, { description: string; example: string | number }>
  /** Wraps the work of a request, e.g. to do a create only once per Idempotency-Key. */
  around?: (
    call: Asked & { endpoint: Endpoint; text: string; body: unknown },
    work: (ctx: Context) => Promise<unknown>,
  ) => Promise<unknown>
}
