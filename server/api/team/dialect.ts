import { z } from 'zod'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { Failure } from '#lib/contracts/team/envelope.ts'
import type { Context } from '#server/domain/context.ts'
import { idFrom } from '#server/domain/id.ts'
import type { Dialect } from '#server/http/dialect.ts'
import { limited } from '#server/http/limited.ts'

import { once } from '#server/http/once.ts'

import { cookieOf, entryOf, fromKept, toKept, versionOf, withEntry } from './envelope.ts'
import { PATHS } from './paths.ts'
import { exampleProblem, invalidInput, TeamProblem } from './problem.ts'
import { type Reader, readerOf } from './reader.ts'

/** How the team API reads its input, words its problems, and keeps its promises about repeats and versions. */
export const DIALECT: Dialect<Reader> = {
  extend: readerOf,
  security: [{ team_key: [] }],
  problem: (status, message) => new TeamProblem(status, message),
  invalid: invalidInput,
  notJson: 'The body is not valid JSON',
  gate: limited,
  failure: Failure,
  failureExample: exampleProblem,
  paths: PATHS,
  descriptions: {
    400: 'The request was unacceptable',
    401: 'No valid API key provided',
    403: 'The key lacks the scope',
    404: 'The requested resource does not exist',
    409: 'A request with this Idempotency-Key is still running',
    410: 'It is too long ago',
    412: 'It is no longer the version in If-Match',
    413: 'The body is too large',
    422: 'This Idempotency-Key was used for another request',
    429: 'Too many requests; Retry-After says when to come again',
  },
  async around({ ctx, caller, endpoint, http, text }, work) {
    const expected = expectedVersions(http.req.header('if-match'))
    const written: NonNullable<Context['written']> = []
    const inner = { ...ctx, written, ...(expected && { expected }) }
    const key = http.req.method === 'POST' ? http.req.header('idempotency-key') : undefined
    if (key === undefined) return naming(await work(inner), written)
    if (endpoint.showsSecret)
      throw new TeamProblem(400, 'The answer holds a secret that is not kept, so it cannot have an Idempotency-Key')
    if (key.length === 0 || key.length > 255)
      throw new TeamProblem(400, 'Idempotency-Key must have 1 to 255 characters')
    const owner = `${caller.credential}/${ctx.centre}` // a session may ask for either centre
    const request = `${http.req.path}\n${text}`
    const kept = await once(inner, { owner, key, request }, async (ctx) => toKept(await work(ctx)))
    return naming(fromKept(kept as ReturnType<typeof toKept>), written) // safe: what was just made, or read back from where it was kept
  },
  headers(reply) {
    const version = versionOf(reply)
    const cookie = cookieOf(reply)
    const entry = entryOf(reply)
    return {
      ...(version !== undefined && { etag: `"${version}"` }),
      ...(entry !== undefined && { 'muster-entry': entry }),
      ...(cookie !== undefined && { 'set-cookie': cookie }),
    }
  },
  document: (e) => ({
    parameters: [...(repeats(e) ? [IDEMPOTENCY_KEY] : []), ...(changes(e) ? [IF_MATCH] : [])],
    failures: [
      ...(e.body ? [413] : []),
      ...(e.method === 'post' ? [400] : []),
      ...(repeats(e) ? [409, 422] : []),
      ...(changes(e) || finds(e) ? [412] : []),
      429,
    ],
    headers: {
      ...(e.versioned && e.method !== 'delete' && { ETag }),
      ...(e.method !== 'get' && { 'Muster-Entry': ENTRY }),
    },
  }),
}

const repeats = (e: Endpoint) => e.method === 'post' && !e.showsSecret
const changes = (e: Endpoint) => Boolean(e.versioned) && (e.method === 'patch' || e.method === 'delete')

/** A create under a name of others' that is known changes what has it. */
const finds = ({ method, body }: Endpoint) =>
  method === 'post' && body instanceof z.ZodObject && 'externalId' in body.shape

/** The versions named by `If-Match`; undefined for none, or `*`: any version of what exists. */
function expectedVersions(header: string | undefined): Context['expected'] {
  if (header === undefined || header.trim() === '*') return undefined
  // What is none of our tags (weak, or another shape) matches nothing.
  return header
    .split(',')
    .flatMap((tag) => tag.trim().match(/^"(\d{1,9})"$/)?.[1] ?? [])
    .map(Number)
}

/** The first entry that a request has written is what it was about; what else was written went with it. */
function naming(reply: unknown, [first]: NonNullable<Context['written']>): unknown {
  return first && reply ? withEntry(reply, idFrom(first.ofAlarm ? 'str' : 'log', first.ulid)) : reply
}

const ENTRY = {
  description:
    'Extension. The entry of the log that says what was done, where something was; for `POST /v1/logs/{id}/undo`.',
  schema: { type: 'string' },
} as const

const ETag = {
  description: 'Extension. The version of what is shown; for `If-Match`.',
  schema: { type: 'string' },
} as const

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'Extension. An `ETag`: the change is made only if it is still that version, else 412.',
  schema: { type: 'string', example: '"3"' },
} as const

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
} as const
