import type { Context as Hono, MiddlewareHandler, Next } from 'hono'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { DEFAULT_SCOPES } from '#lib/crowd-scopes.ts'
import { asCrowdCaller } from '#server/api/crowd/sign-in/crowd-session.ts'
import { nobodysTeam } from '#server/api/crowd/sign-in/nobodys-team.ts'
import { findToken } from '#server/api/crowd/sign-in/tokens.ts'
import type { Caller } from '#server/auth/caller.ts'
import { bearer } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import { isPrivateSite } from '#server/domain/crowd/config/index.ts'
import { isDomainError } from '#server/domain/error.ts'
import type { Env } from '#server/http/env.ts'
import { countGuess } from '#server/http/guessed.ts'

import { addressOf, networkOf } from '#server/limits/client-address.ts'

import { CrowdProblem } from './problem.ts'

/** Finds out who asks. An invalid token is 401 on every route, also where none is needed (facts C24). */
export const identify: MiddlewareHandler<Env> = async (c, next) => {
  const caller = await callerOf(c)
  if (caller) c.set('caller', caller)
  await next()
}

/**
 * Stands before every operation: no token at all is 401 (facts C23), but where none is needed it is nobody in
 * particular who asks. What is public they see unless the team is private.
 */
export async function requireCaller({ open }: Endpoint, c: Hono<Env>, next: Next): Promise<void> {
  const known: Caller | undefined = c.var.caller // set only where `identify` found somebody
  const caller = known ?? (open && (await nobodyIn(c, open)))
  if (!caller) throw new CrowdProblem(401, 'The request has no access token')
  if (caller.isShutOut && (!open || open === 'public'))
    throw new CrowdProblem(403, 'This team is private: sign in with a user')
  c.set('caller', caller)
  await next()
}

async function nobodyIn(c: Hono<Env>, open: NonNullable<Endpoint['open']>): Promise<Caller | undefined> {
  const { db, config } = c.var.rt
  const asked = { clientId: c.req.query('client_id'), origin: c.req.header('origin') }
  const team = open === 'anywhere' ? { teamId: '', centre: 'live' as const } : await nobodysTeam(db, asked)
  if (!team || (open === 'public' && (await isPrivateSite({ db, teamId: team.teamId })))) return undefined
  const scopes = new Set<string>(DEFAULT_SCOPES)
  return { ...team, actor: { kind: 'system' }, scopes, credential: `nobody:${networkOf(addressOf(c, config))}` }
}

/** Did they say nothing at all about who they are? A token of a client is at least that. */
const isNobody = ({ credential }: Caller) => credential.startsWith('nobody:')

/** What nobody in particular may not see is for who says who they are: 401 (facts C14). */
export const refusalTo = (caller: Caller, { method }: Endpoint, problem: unknown): unknown =>
  method === 'get' && isNobody(caller) && isDomainError(problem) && problem.code === 'forbidden'
    ? new CrowdProblem(401, 'The request has no access token')
    : problem

// The reference writes the header's name both ways.
const credential = (c: Hono<Env>) => c.req.header('authorization') ?? c.req.header('authentication')

/** A token decides alone; without one, a session of our own pages counts, but never where another site can read it. */
async function callerOf(c: Hono<Env>): Promise<Caller | undefined> {
  const { rt } = c.var
  const header = credential(c)
  if (header !== undefined) return ofToken(c, bearer(header))
  if (c.req.query('format') === 'jsonp') return ofScript(c)
  const { headers } = c.req.raw
  if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL)) return undefined
  const session = await rt.sessions.find(headers)
  return session && asCrowdCaller(rt.db, session)
}

/** A script on a page can send no header: its token stands in the address, and is read there for no other format (facts C90). */
async function ofScript(c: Hono<Env>): Promise<Caller | undefined> {
  const token = c.req.query('access_token')
  return token === undefined || c.req.method !== 'GET' ? undefined : ofToken(c, token)
}

async function ofToken(c: Hono<Env>, token: string | undefined): Promise<Caller> {
  const { rt } = c.var
  const caller = token === undefined ? undefined : await findToken(rt.db, token, rt.now())
  if (caller) return caller
  countGuess(c, 'key')
  c.header('WWW-Authenticate', 'Bearer realm="muster", error="invalid_token"')
  throw new CrowdProblem(401, 'The access token is invalid or has expired')
}
