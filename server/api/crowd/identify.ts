import type { Context as Hono, MiddlewareHandler, Next } from 'hono'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { DEFAULT_SCOPES } from '#lib/crowd-scopes.ts'
import { asCrowdCaller } from '#server/api/crowd/sign-in/crowd-session.ts'
import { findToken } from '#server/api/crowd/sign-in/tokens.ts'
import type { Caller } from '#server/auth/caller.ts'
import { bearer } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import { onlyTeam } from '#server/domain/teams/index.ts'
import type { Env } from '#server/http/env.ts'
import { countGuess } from '#server/http/guessed.ts'

import { addressOf } from '#server/limits/client-address.ts'

import { CrowdProblem } from './problem.ts'

/** Finds out who asks. An invalid token is 401 on every route, also where none is needed (facts C24). */
export const identify: MiddlewareHandler<Env> = async (c, next) => {
  const caller = await callerOf(c)
  if (caller) c.set('caller', caller)
  await next()
}

/**
 * Stands before every operation: no token at all is 401 (facts C23), but where none is needed it is nobody in
 * particular who asks the only team there is.
 */
export async function requireCaller({ open }: Endpoint, c: Hono<Env>, next: Next): Promise<void> {
  const known: Caller | undefined = c.var.caller // set only where `identify` found somebody
  const caller = known ?? (open && (await nobodyIn(c, open)))
  if (!caller) throw new CrowdProblem(401, 'The request has no access token')
  if (caller.isShutOut && !open) throw new CrowdProblem(403, 'This team is private: sign in with a user')
  c.set('caller', caller)
  await next()
}

async function nobodyIn(c: Hono<Env>, open: NonNullable<Endpoint['open']>): Promise<Caller | undefined> {
  const teamId = open === 'anywhere' ? '' : await onlyTeam(c.var.rt.db)
  if (teamId === undefined) return undefined
  const scopes = new Set<string>(DEFAULT_SCOPES)
  return {
    teamId,
    centre: 'live',
    actor: { kind: 'system' },
    scopes,
    credential: `nobody:${addressOf(c, c.var.rt.config)}`,
  }
}

/** Did they say nothing at all about who they are? A token of a client is at least that. */
export const isNobody = ({ credential }: Caller) => credential.startsWith('nobody:')

// The reference writes the header's name both ways.
const credential = (c: Hono<Env>) => c.req.header('authorization') ?? c.req.header('authentication')

/** A token decides alone; without one, a session of our own pages counts, but never where another site can read it. */
async function callerOf(c: Hono<Env>): Promise<Caller | undefined> {
  const { rt } = c.var
  const header = credential(c)
  if (header !== undefined) return ofToken(c, bearer(header))
  const { headers } = c.req.raw
  if (c.req.query('format') === 'jsonp') return undefined
  if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL)) return undefined
  const session = await rt.sessions.find(headers)
  return session && asCrowdCaller(rt.db, session)
}

async function ofToken(c: Hono<Env>, token: string | undefined): Promise<Caller> {
  const { rt } = c.var
  const caller = token === undefined ? undefined : await findToken(rt.db, token, rt.now())
  if (caller) return caller
  countGuess(c, 'key')
  c.header('WWW-Authenticate', 'Bearer realm="muster", error="invalid_token"')
  throw new CrowdProblem(401, 'The access token is invalid or has expired')
}
