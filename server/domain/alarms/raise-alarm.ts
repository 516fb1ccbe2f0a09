import { transaction } from '#server/db/transaction.ts'
import { diff, record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { newId } from '../id.ts'
import type { Address, Place } from './alarm.ts'

export type NewAlarm = {
  title?: string | null | undefined
  description?: string | null | undefined
  tags?: string[] | undefined
  address?: Address | null | undefined
  location?: Place | null | undefined
}

/**
 * Raises an alarm in the context's centre and returns its id.
 * @throws DomainError `invalid` when a tag is not this team's; nothing is stored then
 */
export function raiseAlarm(outer: Context, input: NewAlarm): Promise<string> {
  return transaction(outer, async (ctx) => {
    const { title = null, description = null, address = null, location = null } = input
    const tags = await requireTags(ctx, input.tags ?? [])
    // Locks the counter's row, so ids and sequence numbers rise together: order by one is order by the other.
    const { sequence } = await ctx.db
      .updateTable('centre_counter')
      .set((eb) => ({ alarm_sequence: eb('alarm_sequence', '+', 1) }))
      .where('team_id', '=', ctx.teamId)
      .where('centre', '=', ctx.centre)
      .returning('alarm_sequence as sequence')
      .executeTakeFirstOrThrow()
    const { id, at } = newId('alr', ctx.now())
    await ctx.db
      .insertInto('alarm')
      .values({
        ...{ id, team_id: ctx.teamId, centre: ctx.centre, sequence, title, description },
        ...{ lng: location?.lng ?? null, lat: location?.lat ?? null, location_source: location ? 'given' : null },
        ...{ address: address && JSON.stringify(address), creator: JSON.stringify(refOf(ctx.actor)) },
        ...{ created_at: at, updated_at: at, concluded_at: null },
      })
      .execute()
    await setTags(ctx, id, tags)
    const changes = diff(
      {},
      { title, description, address, location: toLogged(location), ...(tags.length > 0 && { tags }) },
    )
    await record(ctx, { action: 'ALARM_CREATE', objectId: id, descriptor: title, alarmId: id, changes })
    return id
  })
}

/** In the log a location has the words of the documented stream; minus zero, which the database does not keep, is zero. */
export const toLogged = (place: Place | null) => place && { latitude: place.lat + 0, longitude: place.lng + 0 }

/**
 * The given tag ids without doubles, or a refusal naming the first that is not this team's. They cannot be deleted
 * until the transaction ends; call it before `alarm_tag` is touched, as a deletion takes its locks in that order.
 */
export async function requireTags(ctx: Context, ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const rows = await ctx.db
    .selectFrom('tag')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', wanted)
    .forKeyShare()
    .execute()
  const known = new Set(rows.map((row) => row.id))
  const stranger = wanted.find((id) => !known.has(id))
  if (stranger !== undefined) throw invalid(`No such tag: ${stranger}`, 'tags')
  return wanted
}

export async function setTags(ctx: Context, alarmId: string, tags: string[]): Promise<void> {
  if (tags.length === 0) return
  await ctx.db
    .insertInto('alarm_tag')
    .values(tags.map((tag_id, place) => ({ alarm_id: alarmId, tag_id, place })))
    .execute()
}
