import { OpenAPIHono } from '@hono/zod-openapi'
import { Failure } from '#lib/contracts/crowd/envelope.ts'
import { limitBody } from '#server/http/body-limit.ts'
import { type Dialect, type Env, mounter } from '#server/http/mount.ts'
import { refuseOtherMethods } from '#server/http/other-methods.ts'
import { limited } from '#server/http/rate-limit.ts'
import type { Runtime } from '#server/runtime.ts'
import { answerOptions, openToAll } from './cors.ts'
import { formats } from './formats.ts'
import { identify, requireCaller } from './identify.ts'
import { oauthRoutes } from './oauth.ts'
import { postRoutes } from './posts.ts'
import { CrowdProblem, exampleProblem, invalidInput, renderProblem } from './problem.ts'
import { readQuery } from './query.ts'

export type On = ReturnType<typeof mounter>

const DIALECT: Dialect = {
  security: [{ token: [] }, { oauth: [] }],
  problem: (status, message) => new CrowdProblem(status, message),
  invalid: invalidInput,
  notJson: "Invalid json supplied. Error: 'Syntax error, malformed JSON'.",
  query: readQuery,
  gate: (e) => (c, next) => requireCaller(c, async () => void (await limited(e)(c, next))),
  failure: Failure,
  failureExample: exampleProblem,
  document: () => ({ failures: [429] }),
  descriptions: {
    400: 'Malformed JSON or an unknown format',
    401: 'No access token, or an invalid or expired one',
    403: 'Not allowed',
    413: 'The body is too large',
    422: 'Validation Error',
    429: 'Too many requests; Retry-After says when to come again',
  },
}
const MAX_BODY = 4 * 1024 * 1024

/** The crowd API (`/api/v3`): one Hono app, mounted in front of Next and inside it. */
export function crowdApp(rt: Runtime): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>()
  app.onError(renderProblem)
  app.notFound((c) => renderProblem(new CrowdProblem(404, 'There is nothing at this path'), c))
  app.use('*', async (c, next) => {
    c.set('rt', rt)
    await next()
  })
  app.use('*', openToAll)
  app.use(
    '*',
    limitBody(MAX_BODY, () => new CrowdProblem(413, 'The body is too large')),
  )
  app.use('*', formats)
  oauthRoutes(app, rt, DIALECT) // before `identify`: what stands in its Authorization header is a client, not a token
  app.use('*', identify)
  postRoutes(mounter(app, DIALECT))
  answerOptions(app)
  refuseOtherMethods(app, (message) => new CrowdProblem(405, message))
  return app
}
