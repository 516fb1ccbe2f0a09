import type { z } from 'zod'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/**
 * One operation of one API, said once: it validates, documents and types.
 * `reply` is the whole answer, envelope included. `scope`: the caller must hold one of these. `example` is a request body the reference prints, or one in its style.
 */
export type Endpoint = {
  id: string
  method: Method
  path: string
  tag: string
  summary: string
  /** What an integrator must know beside that. */
  note?: string
  scope?: readonly string[]
  /**
   * Needs no credential at all; without one it is about the only team there is, or (`anywhere`) about none in particular.
   * `public`: only for what everybody may see, and not of a team that keeps to itself.
   */
  open?: true | 'public' | 'anywhere'
  /** A vehicle's tablet may do this: on its own alarms, for its own vehicle, or about what the whole team shares. No other operation is for it. */
  tablet?: 'alarms' | 'vehicle' | 'team' | 'itself'
  extension?: boolean
  /** Answers carry an `ETag`; changes may carry `If-Match`. */
  versioned?: boolean
  /** Requests are counted in a larger bucket of their own. */
  bucket?: 'alarms' | 'positions'
  query?: z.ZodType
  body?: z.ZodType
  /** The attribute of the body that is a file in Base64: the handler gets its bytes, the body only a digest of them. */
  upload?: { name: string; maxBytes: number }
  /**
   * The body is `multipart/form-data`: one to `most` files under this name (or `name[]`), each of at most `maxBytes`. What
   * `body` says stands in the field `data`, as JSON; with `fields` each field of the form is an attribute of the body. The
   * handler gets the files on disk, and they are gone when it ends. The name `*`: files come under any name.
   */
  files?: { name: string; most: number; maxBytes: number; fields?: true }
  reply: z.ZodType
  /** All media types of the answer, where JSON is not the only one; the handler may then answer with a Response. */
  media?: Readonly<Record<string, z.ZodType>>
  /** The answer holds a secret that is shown once and must not be kept: it cannot be repeated for an `Idempotency-Key`. */
  showsSecret?: true
  /** There is nothing to say: 204 always. */
  empty?: true
  /** Done, but the caller may not read the result: 204 instead of the reply. */
  mayBeEmpty?: true
  example?: unknown
  failures: readonly number[]
}

/** What stands in a path, by name: `{ alarm_id: string; id: string }` of `/v1/alarms/{alarm_id}/media/{id}`. */
export type ParamsOf<Path extends string> = Path extends unknown ? Record<NamesIn<Path>, string> : never
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** Keeps the literal types of an endpoint, so that handlers are checked against its path and its schemas. */
export const endpoint = <const E extends Endpoint>(e: E): E => e
