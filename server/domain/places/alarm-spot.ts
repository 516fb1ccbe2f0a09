import { sql } from 'kysely'
import type { Address } from '#lib/address.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { Context } from '../context.ts'
import { withinReach } from '../reach.ts'

type Row = {
  lng: number | null
  lat: number | null
  address: Address | null
  title: string
  description: string | null
  externalId: string | null
}

/** What of an alarm tells which places it lies at. Undefined for an alarm that the caller may not see. */
export async function factsOf(ctx: Context, alarmId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`select a.lng, a.lat, a.address, a.title, a.description, a.external_id as "externalId"
    from alarm a where ${withinReach(ctx)} and a.id = ${alarmId}`.execute(ctx.db)
  return rows[0]
}

/** Where an alarm is; null where nobody knows. */
export async function whereIs(ctx: Context, alarmId: string): Promise<LngLat | null> {
  const facts = await factsOf(ctx, alarmId)
  return facts ? spotIn(facts) : null
}

export const spotIn = ({ lng, lat }: Pick<Row, 'lng' | 'lat'>): LngLat | null =>
  lng === null || lat === null ? null : { lng, lat }
