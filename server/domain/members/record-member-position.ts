import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { believed, type NewFix } from '../fix.ts'
import { isTracked } from './tracked.ts'

/**
 * Records where a member is, for the context's centre; resolves once it is durable. Only the latest is kept, no trail:
 * people answer an alarm, they do not wear a tracker. An older fix changes nothing. `onWritten` is told the fix as it was taken, after the
 * commit.
 * @throws DomainError `not_found`; `invalid` while tracking is off (facts T41)
 */
export function recordMemberPosition(
  outer: Context,
  memberId: string,
  sent: NewFix,
  onWritten: (fix: NewFix) => void,
): Promise<void> {
  return transaction(outer, async (ctx) => {
    const fix = believed(ctx, sent)
    await requireTracked(ctx, memberId)
    const { at, lng, lat, altitude, speedKmh: speed_kmh, headingDeg: heading_deg, clockSays: clock_says = null } = fix
    const latest = { at, lng, lat, altitude, speed_kmh, heading_deg, clock_says }
    await ctx.db
      .insertInto('member_position')
      .values({ member_id: memberId, centre: ctx.centre, ...latest })
      .onConflict((oc) =>
        oc
          .columns(['member_id', 'centre'])
          .doUpdateSet(latest)
          .where((eb) => eb('member_position.at', '<=', at)),
      )
      .execute()
    ctx.afterCommit?.push(() => onWritten(fix))
  })
}

/** The member's row stays locked: whoever stops the tracking meanwhile waits, and then finds what is to be forgotten. */
async function requireTracked(ctx: Context, memberId: string): Promise<void> {
  const query = ctx.db.selectFrom('member').select('id').where('id', '=', memberId).where('team_id', '=', ctx.teamId)
  if (!(await query.forNoKeyUpdate().executeTakeFirst())) throw notFound('member')
  const { rows } = await sql<{
    tracked: boolean
  }>`select ${isTracked(sql`${memberId}`, sql`${ctx.centre}`)} as tracked`.execute(ctx.db)
  if (!rows[0]?.tracked)
    throw invalid('This member is not tracked: a response to an open alarm must say position: true first')
}
