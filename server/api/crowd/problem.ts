import type { Context as Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Failure } from '#lib/contracts/crowd/envelope.ts'
import { DATABASE_AWAY, DATABASE_BEHIND, isDatabaseAway, isDatabaseBehind } from '#server/db/unavailable.ts'
import { DomainError, isDomainError, type ProblemCode } from '#server/domain/error.ts'
import { isRefused } from '#server/domain/refused.ts'
import type { Env } from '#server/http/env.ts'

type Entry = Failure['errors'][number]

const STATUS: Record<ProblemCode, number> = {
  invalid: 422,
  unprocessable: 422,
  forbidden: 403,
  not_found: 404,
  gone: 404,
  conflict: 409,
  too_many: 429,
  stale: 409,
}
/** Pointers are the platform's internal field names (facts C13). */
const INTERNAL: Record<string, string> = {
  form: 'form_id',
  user: 'user_id',
  parent: 'parent_id',
  'tags[any]': 'tags',
  'tags[all]': 'tags',
}

/** A problem found at the door, before the domain was asked. */
export class CrowdProblem extends DomainError {
  readonly status: number
  readonly entries: Entry[]

  constructor(status: number, message: string, entries: Entry[] = [entry(status, message)]) {
    super('invalid', message)
    this.status = status
    this.entries = entries
  }
}

/** A 422 naming every field; a body that is no object at all is a 400. */
export function invalidInput(issues: z.core.$ZodIssue[]): CrowdProblem {
  if (issues.some(({ path }) => path.length === 0))
    return new CrowdProblem(400, 'Invalid json supplied: an object is needed.')
  const faults = issues.map((issue) => ({ field: String(issue.path[0]), message: wording(issue) }))
  return new CrowdProblem(422, 'Validation Error', refused(faults))
}

/** Renders any problem as `{errors: [{status, title, message, source?}]}`; nothing internal leaks. */
export function renderProblem(error: unknown, c: Hono<Env>): Response {
  const { status, entries } = describe(error)
  if (status >= 500) c.var.rt.log.error({ err: error, path: c.req.path }, 'request failed')
  if (status === 401 && !c.res.headers.has('WWW-Authenticate')) c.header('WWW-Authenticate', 'Bearer realm="muster"')
  const body: Failure = { errors: entries }
  return c.json(body, status as ContentfulStatusCode) // safe: every status here has a body
}

/** How a refusal with this status looks, for the document. */
export function exampleProblem(status: number, description: string): Failure {
  return {
    errors: status === 422 ? refused([{ field: 'title', message: 'is required' }]) : [entry(status, description)],
  }
}

/** What is wrong with one of several things that were asked for at once. */
export const entriesOf = (error: DomainError): Entry[] => describe(error).entries

function describe(error: unknown): { status: number; entries: Entry[] } {
  if (isDatabaseAway(error)) return { status: 503, entries: [entry(503, DATABASE_AWAY)] }
  if (isDatabaseBehind(error)) return { status: 503, entries: [entry(503, DATABASE_BEHIND)] }
  if (!isDomainError(error)) return { status: 500, entries: [entry(500, 'Something went wrong on our side')] }
  if ('entries' in error) return error as CrowdProblem // safe: only CrowdProblem has entries
  if (isRefused(error)) return { status: 422, entries: refused(error.faults) }
  const status = STATUS[error.code]
  if (status !== 422) return { status, entries: [entry(status, error.message)] }
  return { status, entries: refused(error.field ? [{ field: error.field, message: error.message }] : []) }
}

/** Is it about what was sent? 400 or 422. */
export const isFault = (problem: unknown): boolean => [400, 422].includes(describe(problem).status)

const entry = (status: number, title: string): Entry => ({ status, title, message: title })

/** The general entry first, then one for each field with its pointer, one level deep. */
function refused(faults: { field: string; message: string }[]): Entry[] {
  const named = faults.map(({ field, message }) => ({ field: INTERNAL[field] ?? field, message }))
  const fields = named.map(({ field, message }) => ({
    ...entry(422, `${field} ${message}`),
    source: { pointer: `/${field}` },
  }))
  return [entry(422, 'Validation Error'), ...fields]
}

/** Our contracts have their own words; what zod says where they have none is for programmers. */
function wording(issue: z.core.$ZodIssue): string {
  const { input, message } = issue
  if (input === undefined || input === null) return 'is required'
  if (!/^(Invalid|Too)/.test(message)) return message
  if (issue.code === 'invalid_value')
    return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
  if (issue.code === 'too_small') return `must have at least ${issue.minimum}${unitOf(issue.origin)}`
  if (issue.code === 'too_big') return `must have at most ${issue.maximum}${unitOf(issue.origin)}`
  return message.replace(/^Invalid input(: )?/, (_, more) => (more ? 'is invalid: ' : 'is invalid'))
}

const unitOf = (origin: string) => (origin === 'string' ? ' characters' : ' entries')
