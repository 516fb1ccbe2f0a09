import type { Context as Hono } from 'hono'
import type { Env } from '#server/http/env.ts'
import { originOf } from '#server/http/origin-of.ts'
import type { Parts } from '#server/parts/parts.ts'

type Call = { rt: Parts; http: Hono<Env> }
/** Makes the absolute address of something by its path below `/api/v3`, e.g. `tags/17`. */
export type UrlOf = (path: string) => string

/** The whole address that was asked for, as the caller knows this server. */
export function addressOf({ rt, http }: Call): URL {
  const { pathname, search } = new URL(http.req.url)
  return new URL(pathname + search, originOf(rt.config, http.req.url))
}

export function urlsFor({ rt, http }: Call): UrlOf {
  const api = `${originOf(rt.config, http.req.url)}/api/v3`
  return (path) => `${api}/${path}`
}

/** UTC to the second, with an offset and never a `Z` (facts C5). */
export const instant = (date: Date) => `${date.toISOString().slice(0, 19)}+00:00`

/** A relation as most resources print it: the id is a number. */
export const relation = (url: UrlOf, kind: string, id: number | null) =>
  id === null ? null : { id, url: url(`${kind}/${id}`) }

/** The same where the reference prints the id as a string. */
export const textRelation = (url: UrlOf, kind: string, id: number | null) =>
  id === null ? null : { id: String(id), url: url(`${kind}/${id}`) }

/** The number in a path; 0, which nothing has, for what is none. */
export const idOf = (text: string | undefined) => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 0)
