import type { z } from 'zod'
import type { ParamsOf } from '#lib/contracts/endpoint.ts'
import type { Failure } from '#lib/contracts/team/envelope.ts'
import type { TeamEndpoint } from '#lib/contracts/team/index.ts'

/** What can be asked of the team API, by method and path, and what it answers: read off the contracts, and no code. */
export type TeamCalls = { [M in Method as Uppercase<M>]: Verb<M> }

type Method = TeamEndpoint['method']
type Verb<M extends Method> = <P extends PathsOf<M>>(
  path: P,
  ...ask: Needed<Ask<Operation<M, P>>>
) => Promise<Answer<Operation<M, P>>>

type PathsOf<M> = Extract<TeamEndpoint, { method: M }>['path']
type Operation<M, P> = Extract<TeamEndpoint, { method: M; path: P }>

/** May be left out where nothing in it must be said. */
type Needed<T> = object extends T ? [ask?: T] : [ask: T]

type Ask<E extends TeamEndpoint> = Params<PathOf<E['path']> & { query?: QueryOf<E>; header?: HeaderOf<E> }> &
  BodyOf<E> & { headers?: Record<string, string> }

type Params<P> = object extends P ? { params?: P } : { params: P }
type BodyOf<E> = E extends { body: infer B extends z.ZodType } ? { body: Exact<z.input<B>> } : { body?: never }

type PathOf<P extends string> = [keyof ParamsOf<P>] extends [never] ? { path?: never } : { path: ParamsOf<P> }

type QueryOf<E> = E extends { query: infer Q extends z.ZodType } ? Flags<Exact<z.input<Q>>> : never

/** What is `true` or `false` in the query string is a boolean here. */
type Flags<Q> = { [K in keyof Q]: Q[K] extends 'true' | 'false' | undefined ? boolean : Q[K] }

/** What may be left out is left out, and not undefined. */
type Exact<T> = T extends object ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T

/** The promises about repeats and versions (`server/api/team/dialect.ts`). */
type HeaderOf<E> = E extends { method: 'post'; showsSecret?: never }
  ? { 'Idempotency-Key'?: string }
  : E extends { method: 'patch' | 'delete'; versioned: true }
    ? { 'If-Match'?: string }
    : never

type Answer<E extends TeamEndpoint> =
  | { data: z.output<E['reply']>; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response }
