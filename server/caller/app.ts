import { Hono } from 'hono'
import type { Parts } from '#server/parts/parts.ts'
import { assetsApp } from './assets.ts'
import { openEstimates } from './estimates.ts'
import { formRoutes } from './form.ts'
import { beQuiet } from './headers.ts'
import { countAddress } from './limits.ts'
import { pageRoutes } from './page.ts'
import { photoRoutes } from './photos.ts'
import { positionRoutes } from './position.ts'
import { gone, renderProblem } from './problem.ts'
import { readerOf } from './reader.ts'
import { writingRoutes } from './writing.ts'

/** The caller's pages (`/r/{token}`, `/report/{slug}`): one Hono app, mounted in front of Next and inside it. */
export function callerApp(rt: Parts): Hono {
  const app = new Hono({ strict: false })
  app.route('/', assetsApp()) // before the rest: they are the same for everybody, and kept by the browser
  app.onError((error, c) => renderProblem(error, c, rt.log))
  app.notFound((c) => renderProblem(gone(), c, rt.log))
  app.use('*', beQuiet)
  app.use('*', countAddress(rt))
  const parts = { rt, open: readerOf(rt), estimates: openEstimates() }
  pageRoutes(app, parts)
  writingRoutes(app, parts)
  photoRoutes(app, parts)
  positionRoutes(app, parts)
  formRoutes(app, rt)
  return app
}
