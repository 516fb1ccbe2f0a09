import { OpenAPIHono } from '@hono/zod-openapi'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import { formsOf, limitBody } from '#server/http/body-limit.ts'
import type { Env } from '#server/http/env.ts'
import { mounter } from '#server/http/mount.ts'
import { guardWords, refuseOtherMethods } from '#server/http/other-methods.ts'
import type { Parts } from '#server/parts/parts.ts'

import { accountRoutes } from './account.ts'
import { attributeRoutes } from './attributes.ts'
import { collectionPostRoutes } from './collection-posts.ts'
import { collectionRoutes } from './collections.ts'
import { configRoutes } from './config.ts'
import { contactRoutes } from './contacts.ts'
import { answerOptions, openToAll } from './cors.ts'
import { csvRoutes } from './csv.ts'
import { dataProviderRoutes } from './data-providers.ts'
import { DIALECT } from './dialect.ts'
import { exportRoutes } from './exports.ts'
import { formats } from './formats.ts'
import { formRoutes } from './forms.ts'
import { identify } from './identify.ts'
import { layerRoutes } from './layers.ts'
import { mediaRoutes } from './media.ts'
import { messageRoutes } from './messages.ts'
import { overrideMethod } from './method-override.ts'
import { migrationRoutes, openMigrationRoute } from './migration.ts'
import { notificationRoutes } from './notifications.ts'
import { oauthRoutes } from './oauth.ts'
import { postBulkRoutes } from './post-bulk.ts'
import { postGeojsonRoutes } from './post-geojson.ts'
import { postLockRoutes } from './post-locks.ts'
import { postRevisionRoutes } from './post-revisions.ts'
import { postStatsRoutes } from './post-stats.ts'
import { postTranslationRoutes } from './post-translations.ts'
import { postRoutes } from './posts.ts'
import { CrowdProblem, renderProblem } from './problem.ts'
import { protectedRoutes } from './protected.ts'
import { roleRoutes } from './roles.ts'
import { savedSearchRoutes } from './saved-searches.ts'
import { stageRoutes } from './stages.ts'
import { tagRoutes } from './tags.ts'
import { userRoutes } from './users.ts'
import { webhookRoutes } from './webhooks.ts'

/** A path of words stands before one that would take them for an id. */
const ROUTES = [
  protectedRoutes,
  postStatsRoutes,
  postGeojsonRoutes,
  postBulkRoutes,
  postLockRoutes,
  postTranslationRoutes,
  postRevisionRoutes,
  exportRoutes,
  postRoutes,
  mediaRoutes,
  tagRoutes,
  collectionRoutes,
  collectionPostRoutes,
  savedSearchRoutes,
  csvRoutes,
  stageRoutes,
  attributeRoutes,
  formRoutes,
  messageRoutes,
  contactRoutes,
  notificationRoutes,
  webhookRoutes,
  layerRoutes,
  accountRoutes,
  userRoutes,
  roleRoutes,
  configRoutes,
  dataProviderRoutes,
  migrationRoutes,
]
const MAX_BODY = 4 * 1024 * 1024

/** The crowd API (`/api/v3`): one Hono app, mounted in front of Next and inside it. */
export function crowdApp(rt: Parts): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ strict: false }) // a slash at the end of a path means nothing (facts C87)
  app.onError(renderProblem)
  app.notFound((c) => renderProblem(new CrowdProblem(404, 'There is nothing at this path'), c))
  app.use('*', async (c, next) => {
    c.set('rt', rt)
    await next()
  })
  app.use('*', openToAll)
  app.use('*', overrideMethod(app))
  app.use(
    '*',
    limitBody(MAX_BODY, () => new CrowdProblem(413, 'The body is too large'), formsOf(crowdEndpoints)),
  )
  app.use('*', formats)
  oauthRoutes(app, rt, DIALECT) // before `identify`: what stands in its Authorization header is a client, not a token
  openMigrationRoute(app, rt, DIALECT) // nor can it be asked who somebody is while there are no tables
  app.use('*', identify)
  guardWords(app, crowdEndpoints, (message) => new CrowdProblem(405, message))
  const on = mounter(app, DIALECT)
  for (const routes of ROUTES) routes(on)
  answerOptions(app)
  refuseOtherMethods(app, (message) => new CrowdProblem(405, message))
  return app
}
