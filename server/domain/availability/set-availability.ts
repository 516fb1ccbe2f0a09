import type { AvailabilityStatus } from '#lib/availability/plan.ts'
import type { Change } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'
import { type NewPlan, type Plan, plansOf } from './store.ts'

export type AvailabilityChange = {
  /** For now and until then; null: as planned again. */
  said?: { status: AvailabilityStatus; until: Date | null } | null | undefined
  /** Instead of those there are. */
  plans?: NewPlan[] | undefined
}

/**
 * Says whether a member can be called, replaces their plans, or both. The same again writes nothing.
 * @throws DomainError `not_found`, `invalid` for an `until` that is over
 */
export function setAvailability(outer: Context, memberId: string, change: AvailabilityChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const name = await lockMember(ctx, memberId)
    const changes: Change[] = []
    if (change.said !== undefined) changes.push(...(await say(ctx, memberId, change.said)))
    if (change.plans) changes.push(...(await replacePlans(ctx, memberId, change.plans)))
    if (changes.length === 0) return
    await record(ctx, { action: 'AVAILABILITY_UPDATE', objectId: memberId, descriptor: name, changes, shared: true })
  })
}

/** What somebody has said of themselves, in the words of the log; nobody says anything else of them meanwhile. @throws DomainError `not_found` */
export async function saidOf(ctx: Context, memberId: string) {
  await lockMember(ctx, memberId)
  return logged(await lastSaid(ctx, memberId))
}

const lastSaid = ({ db }: Context, memberId: string) =>
  db.selectFrom('availability').select(['status', 'until']).where('member_id', '=', memberId).executeTakeFirst()

/** Two who say something of one member at once do so one after the other. */
async function lockMember(ctx: Context, id: string): Promise<string> {
  const row = await ctx.db
    .selectFrom('member')
    .select(['firstname', 'lastname'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('member')
  return `${row.firstname} ${row.lastname}`
}

async function say(ctx: Context, memberId: string, said: NonNullable<AvailabilityChange['said']> | null) {
  const before = await lastSaid(ctx, memberId)
  if (said?.until && said.until <= ctx.now()) throw invalid('until must be in the future', 'until')
  const changes = diff(logged(before), logged(said))
  if (changes.length === 0) return []
  const query = said
    ? ctx.db
        .insertInto('availability')
        .values({ member_id: memberId, ...said, since: ctx.now() })
        .onConflict((oc) => oc.column('member_id').doUpdateSet({ ...said, since: ctx.now() }))
    : ctx.db.deleteFrom('availability').where('member_id', '=', memberId)
  await query.execute()
  return changes
}

const logged = (said: AvailabilityChange['said']) => ({
  status: said?.status ?? null,
  until: said?.until?.toISOString() ?? null,
})

/** The log has their ids: what somebody notes about their days stays erasable. */
async function replacePlans(ctx: Context, memberId: string, plans: NewPlan[]): Promise<Change[]> {
  const before = await plansOf(ctx, memberId)
  const unnamed = before.map(({ id: _, ...plan }) => plan)
  if (diff({ plans: unnamed }, { plans }).length === 0) return []
  await ctx.db.deleteFrom('availability_plan').where('member_id', '=', memberId).execute()
  const made = plans.map((plan) => ({ ...plan, ...newId('pln', ctx.now()) }))
  if (made.length > 0)
    await ctx.db
      .insertInto('availability_plan')
      .values(made.map(rowOf(memberId)))
      .execute()
  return [{ key: 'plans', from: before.map(({ id }) => id), to: made.map(({ id }) => id) }]
}

const rowOf =
  (memberId: string) =>
  ({ id, at, status, startsAt, endsAt, weekly, note }: Plan & { at: Date }) => ({
    ...{ id, member_id: memberId, status, starts_at: startsAt, ends_at: endsAt, note, created_at: at },
    weekly: weekly && JSON.stringify(weekly),
  })
