import type { Context as Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Failure } from '#lib/contracts/team/envelope.ts'
import { DATABASE_AWAY, isDatabaseAway } from '#server/db/unavailable.ts'
import { DomainError, isDomainError, type ProblemCode } from '#server/domain/error.ts'
import { isStorageAway } from '#server/domain/media/index.ts'
import { isNotUndone, type Obstacle } from '#server/domain/undo/index.ts'
import type { Env } from '#server/http/env.ts'

const CODES: Record<number, string> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  410: 'gone',
  412: 'stale',
  413: 'too_large',
  422: 'unprocessable',
  429: 'too_many_requests',
  500: 'internal_error',
  503: 'unavailable',
}
// Reference: "already responded", "already assigned" and every other broken rule is a 400 (facts T3, T40).
const STATUS: Record<ProblemCode, number> = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  gone: 404,
  conflict: 409,
  unprocessable: 422,
  too_many: 429,
  stale: 412,
}

/** A problem found at the door, before the domain was asked. */
export class TeamProblem extends DomainError {
  readonly status: number
  readonly fields: Failure['error']['fields']

  constructor(status: number, message: string, fields: Failure['error']['fields'] = []) {
    super('invalid', message)
    this.status = status
    this.fields = fields
  }
}

/** A 400 about one attribute or parameter. */
export const refused = (path: string, message: string) =>
  new TeamProblem(400, `${path}: ${message}`, [{ path, message }])

/** A 400 that names every field that is wrong; the issues carry their `input`. */
export function invalidInput(issues: z.core.$ZodIssue[]): TeamProblem {
  const fields = issues.map((issue) => ({ path: issue.path.join('.'), message: wording(issue) }))
  return new TeamProblem(400, fields.map((f) => (f.path ? `${f.path}: ${f.message}` : f.message)).join('; '), fields)
}

const wording = (issue: z.core.$ZodIssue) =>
  'input' in issue && issue.input === undefined ? 'is required' : issue.message

/** Renders any problem as `{timestamp, error: {status, code, message, fields}}` (facts T3); nothing internal leaks. */
export function renderProblem(error: unknown, c: Hono<Env>): Response {
  const problem = errorOf(error)
  if (problem.status >= 500) c.var.rt.log.error({ err: error, path: c.req.path }, 'request failed')
  const body: Failure = { timestamp: nowSeconds(), error: problem }
  return c.json(body, problem.status as ContentfulStatusCode)
}

/** Any problem in this API's words. */
export function errorOf(error: unknown): Failure['error'] {
  const { status, message, fields } = describe(error)
  const obstacle = isNotUndone(error) ? { obstacle: obstacleToWire(error.obstacle) } : {}
  return { status, code: CODES[status] ?? 'error', message, fields, ...obstacle }
}

function obstacleToWire({ reason, keys, since }: Obstacle): Failure['error']['obstacle'] {
  if (!since) return { reason, keys, since }
  const { id, at, action, actor } = since
  const by = actor?.kind === 'member' ? `${actor.firstname} ${actor.lastname}` : (actor?.name ?? null)
  return { reason, keys, since: { id, createdAt: at.toISOString(), action, by } }
}

/** How a refusal with this status looks, for the document. */
export function exampleProblem(status: number, message: string): Failure {
  const fields = status === 400 ? [{ path: 'name', message: 'must not be empty' }] : []
  return { timestamp: 1726773120, error: { status, code: CODES[status] ?? 'error', message, fields } }
}

export const nowSeconds = () => Math.floor(Date.now() / 1000)

function describe(error: unknown): { status: number; message: string; fields: Failure['error']['fields'] } {
  if (isDatabaseAway(error)) return { status: 503, message: DATABASE_AWAY, fields: [] }
  if (isStorageAway(error)) return { status: 503, message: error.message, fields: [] }
  if (!isDomainError(error)) return { status: 500, message: 'Something went wrong on our side', fields: [] }
  if ('status' in error) return error as TeamProblem // safe: only TeamProblem adds a status
  const fields = error.field ? [{ path: error.field, message: error.message }] : []
  return { status: STATUS[error.code], message: error.message, fields }
}
