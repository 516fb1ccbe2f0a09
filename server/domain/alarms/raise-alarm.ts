import { transaction } from '#server/db/transaction.ts'
import { diff, record, refOf } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { claimExternalId } from '../external-id.ts'
import { canBeFound } from '../geocoding.ts'
import { newId } from '../id.ts'
import { toLogged } from '../place.ts'
import { unownedFrom } from '../unowned.ts'
import type { NewAlarm } from './alarm.ts'
import { requireTags, setTags } from './alarm-tags.ts'
import { lookUpLater } from './location.ts'

import { updateAlarm } from './update-alarm.ts'

/**
 * Raises an alarm in the context's centre and returns its id. With an `externalId` the centre has already, that alarm is
 * changed instead: a retry, or the next message about the same call, never alerts twice.
 * @throws DomainError `invalid` when a tag is not this team's; nothing is stored then
 */
export function raiseAlarm(outer: Context, input: NewAlarm): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'alarm', input.externalId)
    if (known === undefined) return insertAlarm(ctx, input)
    // A create without a location says nothing about it; the same call again must not take away what was found.
    await updateAlarm(ctx, known, { ...input, location: input.location ?? undefined })
    return known
  })
}

async function insertAlarm(ctx: Context, input: NewAlarm): Promise<string> {
  const { title = null, description = null, address = null, location = null, externalId = null } = input
  const { priority = null } = input
  const tags = await requireTags(ctx, input.tags ?? [])
  const sequence = await nextSequence(ctx)
  const { id, at } = newId('alr', ctx.now())
  await ctx.db
    .insertInto('alarm')
    .values({
      id,
      team_id: ctx.teamId,
      centre: ctx.centre,
      sequence,
      title,
      description,
      external_id: externalId,
      given_priority: priority,
      lng: location?.lng ?? null,
      lat: location?.lat ?? null,
      location_source: location ? 'given' : null,
      address: address && JSON.stringify(address),
      creator: JSON.stringify(refOf(ctx.actor)),
      created_at: at,
      updated_at: at,
      concluded_at: null,
      unowned_since: ctx.now(), // how long is counted by the clock, and an id's time never goes back
    })
    .execute()
  await setTags(ctx, id, tags)
  if (!location && canBeFound(address)) await lookUpLater(ctx, id)
  await climbLater(ctx, id, { raised: true })
  await unownedFrom(ctx, id)
  const given = { title, description, address, location: toLogged(location), priority, externalId }
  const changes = diff({}, { ...given, ...(tags.length > 0 && { tags }) })
  await record(ctx, { action: 'ALARM_CREATE', objectId: id, descriptor: title, alarmId: id, changes })
  return id
}

/** Locks the counter's row, so that ids and sequence numbers rise together: order by one is order by the other. */
async function nextSequence(ctx: Context): Promise<number> {
  const { sequence } = await ctx.db
    .updateTable('centre_counter')
    .set((eb) => ({ alarm_sequence: eb('alarm_sequence', '+', 1) }))
    .where('team_id', '=', ctx.teamId)
    .where('centre', '=', ctx.centre)
    .returning('alarm_sequence as sequence')
    .executeTakeFirstOrThrow()
  return sequence
}
