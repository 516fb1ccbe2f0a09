import { type Shortage, shortages } from '#lib/crew/shortages.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { type NamedRole, strengthOf } from '../crew/index.ts'
import { DomainError, invalid } from '../error.ts'
import type { ActorJson } from '../json.ts'
import { makeNotice } from './make-notice.ts'
import { PAUSE_MS, recentNotices } from './recent.ts'
import { AHEAD_HOURS } from './warn-officers.ts'
import { whoCould } from './who-could.ts'

const HOUR_MS = 60 * 60 * 1000
const MOST_HOURS = 168

/** `role` null: seats for anybody; undefined: what falls short first. `until`: else until enough are available again. */
export type Wish = { role?: string | null | undefined; until?: Date | undefined }

/**
 * Asks those who could fill a role that is short, now or next, whether they can be available. Each is asked by one channel; once
 * an hour for each role. Returns the request's id.
 * @throws DomainError `invalid` (no such role, a time that is over or too far), `conflict` (nobody is missing), `too_many` (asked
 * within the hour), `unprocessable` (nobody could be asked)
 */
export function askTeam(outer: Context, { role, until }: Wish): Promise<string> {
  return transaction(outer, async (ctx) => {
    await requireRole(ctx, role)
    await lockTeam(ctx) // two who ask at once ask one after the other
    const shortage = await shortageOf(ctx, role, until)
    await requirePause(ctx, shortage.role?.id ?? null)
    const to = await whoCould(ctx, shortage.role?.id ?? null, shortage)
    if (to.length === 0) throw new DomainError('unprocessable', 'Nobody who could help has a channel to be asked by')
    const id = await makeNotice(ctx, { kind: 'request', short: [shortage], to })
    const said = { role: shortage.role?.id ?? null, until: new Date(shortage.to).toISOString(), asked: to.length }
    const changes = Object.entries(said).map(([key, to]) => ({ key, from: null, to }))
    await record(ctx, { action: 'READINESS_REQUEST', objectId: id, descriptor: null, changes })
    return id
  })
}

type Whole = Shortage<NamedRole> & { to: number }

async function shortageOf(ctx: Context, role: Wish['role'], until: Date | undefined): Promise<Whole> {
  const now = ctx.now().getTime()
  const hours = until ? Math.ceil((until.getTime() - now) / HOUR_MS) : AHEAD_HOURS
  if (hours <= 0) throw invalid('until must be in the future', 'until')
  if (hours > MOST_HOURS) throw invalid('until must be within a week', 'until')
  const end = until?.getTime() ?? now + hours * HOUR_MS
  const { short } = await strengthOf(ctx, new Date(now), hours)
  const known = shortages(short, now + hours * HOUR_MS)
  const found = known.find((one) => one.from < end && (role === undefined || (one.role?.id ?? null) === role))
  if (!found) throw new DomainError('conflict', 'Nobody is missing until then')
  return { ...found, to: until?.getTime() ?? found.to ?? end }
}

async function requirePause(ctx: Context, role: string | null): Promise<void> {
  const last = (await recentNotices(ctx, 'request')).find((one) => one.role === role)
  if (!last) return
  const [at, again] = [last.at, new Date(last.at.getTime() + PAUSE_MS)].map((time) => time.toISOString())
  throw new DomainError('too_many', `${nameOf(last.by)} asked at ${at}; the team can be asked again from ${again}`)
}

const nameOf = (by: ActorJson) =>
  by?.kind === 'member' ? `${by.person.firstname} ${by.person.lastname}` : (by?.name ?? 'Somebody')

async function requireRole(ctx: Context, role: Wish['role']): Promise<void> {
  if (role === undefined || role === null) return
  const known = await ctx.db
    .selectFrom('role')
    .select('id')
    .where('id', '=', role)
    .where('team_id', '=', ctx.teamId)
    .forKeyShare()
    .executeTakeFirst()
  if (!known) throw invalid(`No such role: ${role}`, 'role')
}

const lockTeam = ({ db, teamId }: Context) =>
  db.selectFrom('team').select('id').where('id', '=', teamId).forNoKeyUpdate().executeTakeFirstOrThrow()
