import { type RawBuilder, sql } from 'kysely'
import type { AlertState, ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { type PageRequest, pageOf } from '../paging.ts'

/** Who was not reached by it, and why as far as that is known; without a channel nothing was tried. */
export type NotReached = {
  id: string
  name: string
  channel: ChannelKind | null
  state: AlertState | null
  reason: string | null
}
export type TeamTest = {
  id: string
  createdAt: Date
  /** "2026-11"; null: by hand. */
  month: string | null
  called: number
  reached: number
  /** Seconds until half of those who were reached had been, and all of them. */
  secondsToHalf: number | null
  secondsToLast: number | null
  notReached: NotReached[]
  version: number
}

/** A page of the centre's tests. */
export function pageTeamTests(ctx: Context, _search: string | undefined, request: PageRequest) {
  return pageOf(ctx.db, sql`select t.id from team_test t where ${ours(ctx)}`, request, (ids) =>
    read(ctx, sql`t.id = any(${ids}::text[])`),
  )
}

export async function teamTestById(ctx: Context, id: string): Promise<TeamTest | undefined> {
  return (await read(ctx, sql`t.id = ${id}`))[0]
}

const ours = (ctx: Context) => sql`t.team_id = ${ctx.teamId} and t.centre = ${ctx.centre}`

/** A receipt, or the word of the person: that a service has taken it reaches nobody. */
const reachedAt = sql`least(a.delivered_at, a.opened_at, a.answered_at)`

async function read(ctx: Context, which: RawBuilder<unknown>): Promise<TeamTest[]> {
  const { rows } = await sql<TeamTest>`
    select t.id, t.created_at as "createdAt", t.month, 1 as version, s.called, s.reached, s."secondsToHalf", s."secondsToLast",
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.firstname || ' ' || m.lastname, 'channel', a.channel,
          'state', a.state, 'reason', a.reason) order by m.lastname, m.firstname, m.id)
        from member m left join alert a on a.member_id = m.id and a.test_id = t.id
        where m.team_id = t.team_id and m.created_at <= t.created_at and (t.centre = 'live' or m.in_training)
          and ${reachedAt} is null), '[]') as "notReached"
    from team_test t, lateral (
      select count(*)::int as called, count(r.after)::int as reached,
        percentile_cont(0.5) within group (order by r.after)::float8 as "secondsToHalf", max(r.after)::float8 as "secondsToLast"
      from (select extract(epoch from ${reachedAt} - a.queued_at) as after from alert a where a.test_id = t.id) r) s
    where ${ours(ctx)} and ${which}`.execute(ctx.db)
  return rows
}
