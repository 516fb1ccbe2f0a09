import type { Caller } from '#server/auth/caller.ts'
import type { Asked } from '#server/http/dialect.ts'

import { originOf } from '#server/http/origin-of.ts'

/** Who reads an answer: what they may see, and the origin of the links in it. */
export type Reader = { scopes: Caller['scopes']; origin: string }

export const readerOf = ({ caller, rt, http }: Asked): Reader => ({
  scopes: caller.scopes,
  origin: originOf(rt.config, http.req.url),
})
