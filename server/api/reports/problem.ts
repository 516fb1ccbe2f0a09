import type { Context as Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { ErrorCode, Failure } from '#lib/contracts/reports/envelope.ts'
import { DATABASE_AWAY, isDatabaseAway } from '#server/db/unavailable.ts'
import { DomainError, isDomainError, type ProblemCode } from '#server/domain/error.ts'
import { isBadPictures, isStorageAway } from '#server/domain/media/index.ts'
import type { Env } from '#server/http/env.ts'

type Told = { status: number; code: ErrorCode }
type Entry = Failure['errors'][number]

// There is no 403 here: what a key may not see does not exist (facts R7).
const TOLD: Record<ProblemCode, Told> = {
  invalid: { status: 400, code: 'INPUT_SCHEMA_VIOLATION' },
  unprocessable: { status: 422, code: 'INPUT_SCHEMA_VIOLATION' },
  conflict: { status: 409, code: 'INPUT_SCHEMA_VIOLATION' },
  too_many: { status: 429, code: 'INPUT_SCHEMA_VIOLATION' },
  stale: { status: 409, code: 'INPUT_SCHEMA_VIOLATION' },
  not_found: { status: 404, code: 'REPORT_NOT_FOUND' },
  forbidden: { status: 404, code: 'REPORT_NOT_FOUND' },
  gone: { status: 401, code: 'MISSING_REPORTER' },
}
const CODES: Record<number, ErrorCode> = { 401: 'UNAUTHORIZED', 404: 'REPORT_NOT_FOUND' }

/** A problem found at the door, before the domain was asked; it may have several parts. */
export class ReportsProblem extends DomainError {
  readonly status: number
  readonly errors: Entry[]

  constructor(status: number, message: string, errors?: Entry[]) {
    super('invalid', message)
    this.status = status
    this.errors = errors ?? [{ code: CODES[status] ?? 'INPUT_SCHEMA_VIOLATION', message }]
  }
}

/** One entry for each thing that is wrong: what is absent or null is missing, the rest violates the schema (facts R5). */
export function invalidInput(issues: z.core.$ZodIssue[]): ReportsProblem {
  const errors = issues.map((issue) => ({
    code: codeOf(issue),
    message: `${issue.path.join('.') || 'body'}: ${issue.message}`,
  }))
  return new ReportsProblem(400, 'The request was unacceptable', errors)
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  if (issue.code === 'custom' && issue.params?.noFiles === true) return 'NO_FILES_UPLOADED'
  return isMissing(issue) ? 'MISSING_INPUT_DATA' : 'INPUT_SCHEMA_VIOLATION'
}

/** Absent, null, a text of nothing, or an array of nothing where one item is due (facts R5). */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'custom') return issue.params?.missing === true
  if (issue.code === 'too_small' && issue.origin === 'array')
    return Array.isArray(issue.input) && issue.input.length === 0
  return issue.input === undefined || issue.input === null
}

/** Renders any problem as `{errors: [{code, message}]}`; nothing internal leaks. */
export function renderProblem(error: unknown, c: Hono<Env>): Response {
  const { status, errors } = describe(error)
  if (status >= 500) c.var.rt.log.error({ err: error, path: c.req.path }, 'request failed')
  const body: Failure = { errors }
  return c.json(body, status as ContentfulStatusCode) // safe: every status here has a body
}

const OURS = 'Something went wrong on our side'
const EXAMPLES: Record<number, Entry> = {
  400: { code: 'MISSING_INPUT_DATA', message: 'data.location: Invalid input: expected object, received undefined' },
  401: { code: 'UNAUTHORIZED', message: 'No valid API key provided' },
  404: { code: 'REPORT_NOT_FOUND', message: 'The requested resource does not exist' },
  500: { code: 'UNEXPECTED_ERROR', message: OURS },
  503: { code: 'UNEXPECTED_ERROR', message: DATABASE_AWAY },
}

/** How a refusal with this status looks, for the document. */
export const exampleProblem = (status: number, description: string): Failure => ({
  errors: [EXAMPLES[status] ?? { code: 'INPUT_SCHEMA_VIOLATION', message: description }],
})

function describe(error: unknown): { status: number; errors: Entry[] } {
  if (isDatabaseAway(error)) return away(DATABASE_AWAY)
  if (isStorageAway(error)) return away(error.message)
  if (!isDomainError(error)) return { status: 500, errors: [{ code: 'UNEXPECTED_ERROR', message: OURS }] }
  if ('errors' in error) return error as ReportsProblem // safe: only ReportsProblem adds errors
  const { status, code } = TOLD[error.code]
  if (isBadPictures(error))
    return { status, errors: error.parts.map(({ field, message }) => ({ code, message: `${field}: ${message}` })) }
  const message = error.field ? `${error.field}: ${error.message}` : error.message
  return { status, errors: [{ code, message }] }
}

/** The reference has no code for "not now"; the status says it. */
const away = (message: string) => ({ status: 503, errors: [{ code: 'UNEXPECTED_ERROR' as const, message }] })
