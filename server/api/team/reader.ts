import type { Context as Hono } from 'hono'
import type { Caller } from '#server/auth/caller.ts'
import type { Config } from '#server/config.ts'
import { originOf } from '#server/http/origin-of.ts'

/** Who reads an answer: what they may see, and the origin of the links in it. */
export type Reader = { scopes: Caller['scopes']; origin: string }

type Asked = { caller: Pick<Caller, 'scopes'>; rt: { config: Config }; http: Hono }

export const readerOf = ({ caller, rt, http }: Asked): Reader => ({
  scopes: caller.scopes,
  origin: originOf(rt.config, http.req.url),
})
