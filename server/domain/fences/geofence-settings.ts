import { type RawBuilder, sql } from 'kysely'
import type { GeofenceSettings } from '#server/db/geofence-tables.ts'
import type { Context } from '../context.ts'

/** Metres around an alarm that are its scene, where the team has not said otherwise. */
export const SCENE_RADIUS_M = 150
/** Metres around a watched place that has neither an area nor a radius. */
export const PLACE_RADIUS_M = 100

type SetByFence = NonNullable<GeofenceSettings['sets']>[number]

/** Does the team let coming and leaving set one of these statuses? It does not unless it has said so. */
export const setsAny = ({ sets = [] }: GeofenceSettings, ...statuses: SetByFence[]): boolean =>
  statuses.some((status) => sets.includes(status))

/** Of the place `p`: is it watched, or a fire station of a team that sets statuses by it? */
export const isWatched = (settings: GeofenceSettings): RawBuilder<boolean> =>
  sql`(p.watched or (p.kind = 'fire_station' and ${setsAny(settings, 'en_route', 'at_station')}))`

/** The settings of the context's team. */
export async function geofencesOf(ctx: Context): Promise<GeofenceSettings> {
  const team = await ctx.db
    .selectFrom('team')
    .select('geofences')
    .where('id', '=', ctx.teamId)
    .executeTakeFirstOrThrow()
  return team.geofences
}
