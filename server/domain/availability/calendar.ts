import { type Stretch, stretches } from '#lib/availability/availability-at.ts'
import { zoneClock } from '#lib/availability/zone-clock.ts'
import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { knownOf } from './store.ts'

/**
 * A new token by which a calendar program reads how a member counts; the one before opens nothing any more. It is told
 * this once, and only its hash is kept. @throws DomainError `not_found`
 */
export async function openCalendar(ctx: Context, memberId: string): Promise<string> {
  const token = newSecret()
  await setCalendar(ctx, memberId, hashSecret(token))
  return token
}

/** The token opens nothing any more. @throws DomainError `not_found` */
export const closeCalendar = (ctx: Context, memberId: string): Promise<void> => setCalendar(ctx, memberId, null)

function setCalendar(outer: Context, memberId: string, hash: string | null): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await ctx.db
      .selectFrom('member')
      .select(['firstname', 'lastname', 'calendar_hash as hash'])
      .where('id', '=', memberId)
      .where('team_id', '=', ctx.teamId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!before) throw notFound('member')
    if (before.hash === hash) return
    await ctx.db.updateTable('member').set({ calendar_hash: hash }).where('id', '=', memberId).execute()
    const descriptor = `${before.firstname} ${before.lastname}`
    const isOpen = (token: string | null) => ({ calendar: token !== null })
    const changes = diff(isOpen(before.hash), isOpen(hash))
    await record(ctx, { action: 'AVAILABILITY_UPDATE', objectId: memberId, descriptor, changes, shared: true })
  })
}

/** Whose calendar a token opens. */
export type Calendar = { memberId: string; teamId: string; team: string; locale: string }

export function calendarByToken(db: Db, token: string): Promise<Calendar | undefined> {
  return db
    .selectFrom('member as m')
    .innerJoin('team as t', 't.id', 'm.team_id')
    .select(['m.id as memberId', 't.id as teamId', 't.name as team', 't.locale'])
    .where('m.calendar_hash', '=', hashSecret(token))
    .executeTakeFirst()
}

/** What a member said or planned between the two, as it holds: where plans overlap, the one that counts. */
export async function plannedBetween(ctx: Context, memberId: string, from: Date, to: Date): Promise<Stretch[]> {
  const [known] = await knownOf(ctx, [memberId])
  if (!known) return []
  const all = stretches(known, zoneClock(known.zone), from.getTime(), to.getTime())
  return all.filter(({ source }) => source !== 'default')
}
