import { sql } from 'kysely'
import { availabilityAt, type Source, type Stretch, stretches } from '#lib/availability/availability-at.ts'
import { occurrences } from '#lib/availability/occurrences.ts'
import type { AvailabilityStatus, Known, Weekly } from '#lib/availability/plan.ts'
import { type ZoneClock, zoneClock } from '#lib/availability/zone-clock.ts'
import type { Context } from '../context.ts'

/** What somebody has planned: once from `startsAt` to `endsAt`, or weekly, never beginning from `endsAt` on. */
export type NewPlan = {
  status: AvailabilityStatus
  startsAt: Date | null
  endsAt: Date | null
  weekly: Weekly | null
  note: string | null
}
export type Plan = NewPlan & { id: string }
/** `next`: when it holds now, or next; null: not any more. */
type DatedPlan = Plan & { next: { from: Date; to: Date } | null }
export type Availability = {
  status: AvailabilityStatus
  since: Date | null
  until: Date | null
  source: Source
  plans: DatedPlan[]
  /** What was said or planned from yesterday until eight days on, as it holds: where plans overlap, the one that counts. */
  coming: Stretch[]
  /** When the plans next say otherwise than they do now, whatever is said. */
  planUntil: Date | null
}

const DAY_MS = 24 * 60 * 60 * 1000
/** A weekly plan comes again within it. */
const WEEK_MS = 8 * 24 * 60 * 60 * 1000

/** How a member counts now, with all plans; undefined for nobody of this team. */
export async function availabilityOf(ctx: Context, memberId: string): Promise<Availability | undefined> {
  const [person] = await knownOf(ctx, [memberId])
  if (!person) return undefined
  const clock = zoneClock(person.zone)
  const now = ctx.now().getTime()
  const { since, until, ...held } = availabilityAt(person, clock, now)
  const planned = availabilityAt({ ...person, said: null }, clock, now)
  const plans = (await plansOf(ctx, memberId)).map((plan) => ({ ...plan, next: nextOf(plan, clock, now) }))
  const times = { since: dateOrNull(since), until: dateOrNull(until), planUntil: dateOrNull(planned.until) }
  const today = Math.floor(now / DAY_MS) * DAY_MS // the same whenever it is asked on one day
  const all = stretches(person, clock, today - DAY_MS, today + DAY_MS + WEEK_MS)
  const coming = all.filter(({ source }) => source !== 'default')
  return { ...held, ...times, plans, coming }
}

function nextOf({ startsAt, endsAt, ...plan }: Plan, clock: ZoneClock, now: number) {
  const times = { startsAt: startsAt?.getTime() ?? null, endsAt: endsAt?.getTime() ?? null }
  const last = plan.weekly ? now + WEEK_MS : Number.POSITIVE_INFINITY
  const [next] = occurrences({ ...plan, ...times }, clock, now, last)
  return next ? { from: new Date(next.from), to: new Date(next.to) } : null
}

/** In the order in which they were given. */
export function plansOf(ctx: Context, memberId: string): Promise<Plan[]> {
  return ctx.db
    .selectFrom('availability_plan')
    .select(['id', 'status', 'starts_at as startsAt', 'ends_at as endsAt', 'weekly', 'note'])
    .where('member_id', '=', memberId)
    .orderBy('id')
    .execute()
}

/** A member with all that decides how they count, and their team's time zone. */
export type KnownMember = Known & { id: string; inTraining: boolean; zone: string }

/** Of these members, or all of the team; one statement however many there are. */
export async function knownOf(ctx: Context, memberIds: readonly string[] | undefined): Promise<KnownMember[]> {
  const wanted = memberIds === undefined ? sql`true` : sql`m.id = any(${memberIds}::text[])`
  const { rows } = await sql<KnownMember>`
    select m.id, m.in_training as "inTraining", t.time_zone as zone,
      case when a.status is null then null else json_build_object('status', a.status, 'since', ${ms('a.since')},
        'until', ${ms('a.until')}) end as said,
      coalesce((select json_agg(json_build_object('status', p.status, 'startsAt', ${ms('p.starts_at')},
        'endsAt', ${ms('p.ends_at')}, 'weekly', p.weekly) order by p.id)
        from availability_plan p where p.member_id = m.id), '[]') as plans
    from member m join team t on t.id = m.team_id left join availability a on a.member_id = m.id
    where m.team_id = ${ctx.teamId} and ${wanted} order by m.id`.execute(ctx.db)
  return rows
}

const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`

const dateOrNull = (at: number | null) => (at === null ? null : new Date(at))
