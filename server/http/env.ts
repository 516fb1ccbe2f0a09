import type { Caller } from '#server/auth/caller.ts'
import type { Parts } from '#server/parts/parts.ts'

/** What a request carries on its way. `rateLimit`: what every answer of this request says about it. */
export type Env = { Variables: { caller: Caller; rt: Parts; rateLimit?: Record<string, string> } }
