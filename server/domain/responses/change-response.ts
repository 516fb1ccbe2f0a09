import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'
import { forgetPositions, holdPositions } from '../members/forget-positions.ts'
import { requireVersion } from '../version.ts'
import type { ResponseStatus } from './response-status.ts'

/** `saidAt`: when it was said, where a device tells it later. `by`: how it came, where that was not here. */
type Manner = { saidAt?: Date | undefined; by?: string | undefined }
export type NewResponse = Manner & {
  member: string
  eta: Date | null
  status?: ResponseStatus | null | undefined
  tracking?: boolean | undefined
  /** The one that is there again. */
  former?: { id: string; version: number } | undefined
}
export type ResponseChange = Manner & {
  eta?: Date | null | undefined
  tracking?: boolean | undefined
  status?: ResponseStatus | null | undefined
}

/**
 * A member answers an alarm; returns the response's id.
 * @throws DomainError `invalid` for a member of another team, or one who has answered already (facts T40)
 */
export function answerAlarm(
  outer: Context,
  alarmId: string,
  { member, eta, status = null, tracking = false, saidAt, by, former }: NewResponse,
): Promise<string> {
  return transaction(outer, async (ctx) => {
    const person = await ctx.db
      .selectFrom('member')
      .select(['firstname', 'lastname'])
      .where('id', '=', member)
      .where('team_id', '=', ctx.teamId)
      .forKeyShare() // not deleted until the answer is there
      .executeTakeFirst()
    if (!person) throw invalid(`No such member: ${member}`, 'member')
    const { at, ...fresh } = newId('res', ctx.now())
    const { id, version } = former ?? { id: fresh.id, version: 0 }
    const inserted = await ctx.db
      .insertInto('response')
      .values({
        id,
        alarm_id: alarmId,
        member_id: member,
        eta,
        status,
        tracking,
        version: version + 1,
        said_at: saidAt ?? at,
        created_at: at,
        updated_at: at,
      })
      .onConflict((oc) => oc.columns(['alarm_id', 'member_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!inserted) throw invalid('This member has already responded', 'member')
    await climbLater(ctx, alarmId)
    const descriptor = `${person.firstname} ${person.lastname}`
    const changes = diff(
      {},
      { member, eta: eta?.toISOString() ?? null, status, by, ...(tracking && { position: true }) },
    )
    await record(ctx, { action: 'RESPONSE_CREATE', objectId: id, descriptor, alarmId, changes })
    return id
  })
}

/** Changes what is named. Position tracking off takes the member's position off the alarm at once (facts T41). */
export function updateResponse(outer: Context, alarmId: string, id: string, change: ResponseChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    if (change.tracking === false) await holdPosition(ctx, id)
    const before = await lockResponse(ctx, alarmId, id)
    const { eta = before.eta, tracking = before.tracking, status = before.status } = change
    const logged = (r: { eta: Date | null; tracking: boolean; status: string | null }) => ({
      eta: r.eta?.toISOString() ?? null,
      position: r.tracking,
      status: r.status,
    })
    const changes = diff(logged(before), logged({ eta, tracking, status }))
    const said_at = change.saidAt ?? ctx.now()
    if (changes.length === 0)
      return void (await ctx.db.updateTable('response').set({ said_at }).where('id', '=', id).execute())
    const set = { eta, tracking, status, said_at, updated_at: ctx.now(), version: before.version + 1 }
    await ctx.db.updateTable('response').set(set).where('id', '=', id).execute()
    if (!tracking) await forgetPositions(ctx, [before.member])
    await climbLater(ctx, alarmId)
    const manner = diff({}, { by: change.by })
    await record(ctx, {
      action: 'RESPONSE_UPDATE',
      objectId: id,
      descriptor: before.name,
      alarmId,
      changes: [...changes, ...manner],
    })
  })
}

/** Takes an answer back; without another one that lets the member be tracked, the position goes with it. */
export function deleteResponse(outer: Context, alarmId: string, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    await holdPosition(ctx, id)
    const before = await lockResponse(ctx, alarmId, id)
    await ctx.db.deleteFrom('response').where('id', '=', id).execute()
    await forgetPositions(ctx, [before.member])
    await climbLater(ctx, alarmId)
    const { member, status, tracking: position, version } = before
    const was = { member, status, eta: before.eta?.toISOString() ?? null, position, version }
    const kept = Object.entries(was).map(([key, from]) => ({ key, from, to: null }))
    await record(ctx, { action: 'RESPONSE_DELETE', objectId: id, descriptor: before.name, alarmId, kept })
  })
}

async function holdPosition(ctx: Context, id: string): Promise<void> {
  const row = await ctx.db.selectFrom('response').select('member_id').where('id', '=', id).executeTakeFirst()
  if (row) await holdPositions(ctx, [row.member_id])
}

/** An answer to that alarm, locked. @throws DomainError `not_found`, `stale` */
export async function lockResponse(ctx: Context, alarmId: string, id: string) {
  const row = await ctx.db
    .selectFrom('response as r')
    .innerJoin('member as m', 'm.id', 'r.member_id')
    .select(['r.eta', 'r.tracking', 'r.status', 'r.version', 'm.id as member', 'm.firstname', 'm.lastname'])
    .where('r.id', '=', id)
    .where('r.alarm_id', '=', alarmId)
    .forUpdate('r')
    .executeTakeFirst()
  if (!row) throw notFound('response')
  requireVersion(ctx, row)
  return { ...row, name: `${row.firstname} ${row.lastname}` }
}
