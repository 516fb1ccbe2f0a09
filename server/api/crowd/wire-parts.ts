import type { UrlOf } from './reader.ts'

/** UTC to the second, with an offset and never a `Z` (facts C5). */
export const instant = (date: Date) => `${date.toISOString().slice(0, 19)}+00:00`

/** A relation as most resources print it: the id is a number. */
export const relation = (url: UrlOf, kind: string, id: number | null) =>
  id === null ? null : { id, url: url(`${kind}/${id}`) }

/** The same where the reference prints the id as a string. */
export const textRelation = (url: UrlOf, kind: string, id: number | null) =>
  id === null ? null : { id: String(id), url: url(`${kind}/${id}`) }

/** The number in a path; 0, which nothing has, for what is none. */
export const idOf = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)
