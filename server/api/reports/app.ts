import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import { z } from 'zod'
import { Failure, request } from '#lib/contracts/reports/envelope.ts'
import { reportsEndpoints } from '#lib/contracts/reports/index.ts'
import { bearer } from '#server/auth/keys.ts'
import { formsOf, limitBody } from '#server/http/body-limit.ts'
import type { Dialect } from '#server/http/dialect.ts'
import type { Env } from '#server/http/env.ts'
import { callerOfKey } from '#server/http/guessed.ts'
import { limited } from '#server/http/limited.ts'
import { mounter } from '#server/http/mount.ts'
import { once } from '#server/http/once.ts'
import { originOf } from '#server/http/origin-of.ts'
import { refuseOtherMethods } from '#server/http/other-methods.ts'
import type { Parts } from '#server/parts/parts.ts'
import { categoryRoutes } from './categories.ts'
import { chatRoutes } from './chat.ts'
import { imageRoutes } from './images.ts'
import type { Known } from './on.ts'
import { exampleProblem, invalidInput, ReportsProblem, renderProblem } from './problem.ts'
import { reportRoutes } from './reports.ts'

const DIALECT: Dialect<Known> = {
  extend: ({ rt, http }) => ({ origin: originOf(rt.config, http.req.url) }),
  security: [{ reports_key: [] }],
  problem: (status, message) => new ReportsProblem(status, message),
  invalid: invalidInput,
  notJson: 'The body is not valid JSON',
  gate: limited,
  paths: { reports: { description: 'The id of a report of the team, in either control centre', example: 17 } },
  failure: Failure,
  failureExample: exampleProblem,
  document: () => ({ failures: [429] }),
  descriptions: {
    400: 'INPUT_SCHEMA_VIOLATION, MISSING_INPUT_DATA or, with images, NO_FILES_UPLOADED; one entry for each thing that is wrong',
    401: 'UNAUTHORIZED: no valid key. MISSING_REPORTER: the reporter that the key is bound to is gone',
    404: 'REPORT_NOT_FOUND: the team has no such report',
    409: 'A request with this idempotency key is still running',
    413: 'The body is too large',
    422: 'This idempotency key was used for another request',
    429: 'Too many requests; Retry-After says when to come again',
    500: 'UNEXPECTED_ERROR: something is wrong on our side',
    503: 'UNEXPECTED_ERROR: the database or the media storage does not answer at the moment; the same request may work shortly',
  },
  // Extension: a report sent twice with one meta.idempotency_key is filed once (facts R9).
  around: ({ ctx, caller, http, text, body }, work) => {
    const key = Enveloped.safeParse(body).data?.meta?.idempotency_key
    if (key === undefined || key === null) return work(ctx)
    return once(ctx, { owner: caller.credential, key, request: `${http.req.path}\n${text}` }, work)
  },
}
const Enveloped = request(z.unknown())
const MAX_BODY = 1024 * 1024
const PREFIX = 'ak_'

/** The reports API (`/api/v1`): one Hono app, mounted in front of Next and inside it. */
export function reportsApp(rt: Parts): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>()
  app.onError(renderProblem)
  app.notFound((c) => renderProblem(unknownPath(c.req.path), c))
  app.use('*', async (c, next) => {
    c.set('rt', rt)
    await next()
  })
  // 401 comes before anything else, unknown paths and oversize bodies included (facts R6).
  app.use('*', async (c, next) => {
    const caller = await authenticate(c)
    if (!caller) throw new ReportsProblem(401, 'No valid API key provided')
    c.set('caller', caller)
    await next()
  })
  app.use(
    '*',
    limitBody(MAX_BODY, () => new ReportsProblem(413, 'The body is too large'), formsOf(reportsEndpoints)),
  )
  const on = mounter(app, DIALECT)
  for (const routes of [reportRoutes, chatRoutes, imageRoutes, categoryRoutes]) routes(on)
  refuseOtherMethods(app, (message) => new ReportsProblem(405, message))
  return app
}

/** The prefix is part of the header, not of the secret (facts R2). */
function authenticate(c: Hono<Env>) {
  const token = bearer(c.req.header('authorization'))
  return token?.startsWith(PREFIX) ? callerOfKey(c, 'reports', token.slice(PREFIX.length)) : undefined
}

/** A path under a report names that report, so it is the report that is not found (facts R6). */
function unknownPath(path: string): ReportsProblem {
  const message = 'There is nothing at this path'
  const code = path.startsWith('/api/v1/reports/') ? 'REPORT_NOT_FOUND' : 'INPUT_SCHEMA_VIOLATION'
  return new ReportsProblem(404, message, [{ code, message }])
}
