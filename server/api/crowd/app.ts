import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '#server/http/mount.ts'
import type { Runtime } from '#server/runtime.ts'

export function crowdApp(_rt: Runtime): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>()
}
