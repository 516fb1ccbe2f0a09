import { OpenAPIHono } from '@hono/zod-openapi'
import { bearer } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import { limitBody } from '#server/http/body-limit.ts'
import { type Env, mounter } from '#server/http/mount.ts'
import type { Runtime } from '#server/runtime.ts'
import { alarmRoutes } from './alarms.ts'
import { assignmentRoutes } from './assignments.ts'
import { DIALECT } from './dialect.ts'
import { renderProblem, TeamProblem } from './problem.ts'
import { readRoutes } from './reads.ts'
import { reportRoutes } from './reports.ts'
import { responseRoutes } from './responses.ts'
import { tagRoutes } from './tags.ts'
import { vehicleRoutes } from './vehicles.ts'
import { whoRoutes } from './who.ts'

export type On = ReturnType<typeof mounter>

const MAX_BODY = 36 * 1024 * 1024

/** The team API (`/v1`): one Hono app, mounted in front of Next and inside it. */
export function teamApp(rt: Runtime): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>()
  app.onError(renderProblem)
  app.notFound((c) => renderProblem(new TeamProblem(404, 'There is nothing at this path'), c))
  app.use('*', async (c, next) => {
    c.set('rt', rt)
    await next()
  })
  // 401 comes before everything else, unknown paths and oversize bodies included (facts 2.1).
  app.use('*', async (c, next) => {
    const caller = await authenticate(rt, c.req.raw.headers)
    if (!caller) throw new TeamProblem(401, 'No valid API key provided')
    c.set('caller', caller)
    await next()
  })
  app.use(
    '*',
    limitBody(MAX_BODY, () => new TeamProblem(413, 'The body is too large')),
  )
  const on = mounter(app, DIALECT)
  for (const routes of [
    whoRoutes,
    alarmRoutes,
    responseRoutes,
    assignmentRoutes,
    vehicleRoutes,
    tagRoutes,
    readRoutes,
    reportRoutes,
  ])
    routes(on)
  return app
}

/** An `Authorization` header decides alone; without one, a session of our own pages counts. */
async function authenticate(rt: Runtime, headers: Headers) {
  const header = headers.get('authorization')
  if (header !== null) {
    const secret = bearer(header)
    return secret === undefined ? undefined : rt.keys.find('team', secret)
  }
  if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL)) return undefined
  return rt.sessions.find(headers)
}
