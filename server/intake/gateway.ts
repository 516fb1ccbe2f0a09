import type { Context as Hono } from 'hono'
import type { Context } from '#server/domain/context.ts'
import type { SetUp } from '#server/domain/crowd/providers/index.ts'
import type { Env } from '#server/http/env.ts'

import type { Fields } from './read-fields.ts'

/** One call of a provider at the address that a team gave it. */
export type Asked = {
  ctx: Context
  setUp: SetUp
  http: Hono<Env>
  /** The address as the provider knows it: PUBLIC_URL's, where one is set. */
  url: string
  /** What stands behind the question mark, and what stands in the body. */
  query: Fields
  body: Fields
  /** The body, where it is a JSON object. */
  json: Record<string, unknown> | undefined
}

/** How one provider proves that it calls, what it says, and how it is answered. */
export type Gateway = {
  isGenuine: (asked: Asked) => boolean
  /** What proves it is a word that can be guessed, and not a signature. */
  byWord: boolean
  answer: (asked: Asked) => Promise<Response>
  refuse: (http: Hono<Env>, status: 400 | 403, message: string) => Response
}
