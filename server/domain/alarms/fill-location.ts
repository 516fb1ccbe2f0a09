import { isDeepStrictEqual } from 'node:util'
import type { Address } from '#lib/address.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { type Asked, enriched, type Found, type Geocoder, questionAbout } from '../geocoding.ts'
import { toLogged } from '../place.ts'

/**
 * Looks up where an alarm without a location is, and notes it with an `ALARM_UPDATE` by Muster itself. An alarm that got
 * a location or another address meanwhile stays as it is; what is not found stays without one. Returns whether it was.
 * @throws whatever the geocoder does when it cannot look
 */
export async function fillLocation(ctx: Context, geocode: Geocoder, alarmId: string): Promise<boolean> {
  const asked = await whatToAsk(ctx, alarmId)
  const found = asked && (await geocode(asked))
  return found ? keep(ctx, alarmId, asked.address, found) : false
}

async function whatToAsk(ctx: Context, alarmId: string): Promise<Asked | null> {
  const row = await openQuestion(ctx, alarmId)
    .innerJoin('team', 'team.id', 'alarm.team_id')
    .select(['alarm.address', 'team.lng', 'team.lat', 'team.address as home'])
    .executeTakeFirst()
  return row ? questionAbout(row.address, row) : null
}

function keep(outer: Context, alarmId: string, asked: Address, { location, parts }: Found): Promise<boolean> {
  return transaction(outer, async (ctx) => {
    const row = await openQuestion(ctx, alarmId)
      .select(['alarm.title', 'alarm.address', 'alarm.version'])
      .forUpdate()
      .executeTakeFirst()
    if (!row || !isDeepStrictEqual(row.address, asked)) return false
    const address = enriched(asked, parts)
    await ctx.db
      .updateTable('alarm')
      .set({ ...location, location_source: 'geocoded', address: JSON.stringify(address) })
      .set({ updated_at: ctx.now(), version: row.version + 1 })
      .where('id', '=', alarmId)
      .execute()
    const changes = diff({ address: asked, location: null }, { address, location: toLogged(location) })
    const kept = [{ key: 'locationSource', from: null, to: 'geocoded' }]
    await record(ctx, { action: 'ALARM_UPDATE', objectId: alarmId, descriptor: row.title, alarmId, changes, kept })
    return true
  })
}

/** The alarm, as long as nobody has said where it is, or that nobody knows. */
const openQuestion = (ctx: Context, alarmId: string) =>
  ctx.db
    .selectFrom('alarm')
    .where('alarm.id', '=', alarmId)
    .where('alarm.team_id', '=', ctx.teamId)
    .where('alarm.centre', '=', ctx.centre)
    .where('alarm.location_source', 'is', null)
    .where('alarm.lng', 'is', null)
