import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Parts } from '#server/parts/parts.ts'
import type { AnyQueue } from '#server/queue/open-jobs.ts'
import type { Env } from './env.ts'

/** What an API hands out: it is all the house knows of it, so that deleting an API is deleting its folders and one line. */
export type Api = {
  name: string
  /** Whether a path is its own. */
  owns: (path: string) => boolean
  /** `GET /` is its own for whoever sends an `Authorization` header. */
  ownsRoot?: boolean
  /** What its OpenAPI document says: of itself, and of its groups of operations, in their order. */
  about: { title: string; description: string; tags?: Record<string, string>; order?: string[] }
  /** `securitySchemes` of its document. */
  security: Record<string, object>
  open: (rt: Parts) => OpenAPIHono<Env>
  /** What is done later for it alone. */
  queues?: (rt: Parts) => AnyQueue[]
}

export const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)
/** The scheme of a secret that is sent as `Authorization: Bearer <secret>`. */
export const bearerScheme = (description: string) => ({ type: 'http', scheme: 'bearer', description })
