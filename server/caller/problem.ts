import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Logger } from 'pino'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { isDatabaseAway } from '#server/db/unavailable.ts'
import { DomainError, isDomainError, type ProblemCode } from '#server/domain/error.ts'
import { isBadPictures, isStorageAway } from '#server/domain/media/index.ts'
import { anyLanguage } from './language.ts'
import { gonePage, troublePage } from './pages/gone-page.ts'

/** With which status each is answered (lib/contracts/caller.ts). */
export const STATUS: Record<CallerProblem, ContentfulStatusCode> = {
  gone: 404,
  closed: 403,
  invalid: 400,
  not_a_picture: 400,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
}
const PROBLEMS: Record<ProblemCode, CallerProblem> = {
  not_found: 'gone',
  gone: 'gone',
  forbidden: 'closed',
  too_many: 'too_many',
  invalid: 'invalid',
  unprocessable: 'invalid',
  conflict: 'unavailable',
  stale: 'unavailable',
}

/** A refusal that the domain has no word for. */
export class CallerRefusal extends DomainError {
  readonly problem: CallerProblem

  constructor(problem: CallerProblem) {
    super('invalid', problem)
    this.problem = problem
  }
}

export const gone = () => new DomainError('gone', 'There is no such page')
export const tooMany = () => new DomainError('too_many', 'Too many requests')

/** Any problem in the words of the caller's page; undefined for what is no fault of the caller's. */
export function problemOf(error: unknown): CallerProblem | undefined {
  if (isBadPictures(error)) return error.parts.every(({ tooLarge }) => tooLarge) ? 'too_large' : 'not_a_picture'
  if (!isDomainError(error)) return isDatabaseAway(error) || isStorageAway(error) ? 'unavailable' : undefined
  return 'problem' in error ? (error as CallerRefusal).problem : PROBLEMS[error.code] // safe: only CallerRefusal adds it
}

/** A problem as a page for whoever asked for one, else as `{error}`; nothing internal leaks. */
export function renderProblem(error: unknown, c: Context, log: Logger): Response | Promise<Response> {
  const found = problemOf(error)
  if (!found || found === 'unavailable') log.error({ err: error }, 'a caller’s request failed')
  const [problem, status] = [found ?? 'unavailable', found ? STATUS[found] : 500] as const
  if (problem === 'too_many' && !c.res.headers.has('retry-after')) c.header('retry-after', '60')
  if (!wantsPage(c)) return c.json({ error: problem }, status)
  const language = anyLanguage(c)
  return c.html(problem === 'gone' ? gonePage(language) : troublePage(language, problem), status)
}

/** A browser that navigates asks for a page; our own program does not. */
export const wantsPage = (c: Context) => (c.req.header('accept') ?? '').includes('text/html')
