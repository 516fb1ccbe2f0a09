import { WATER_KINDS } from '#lib/places/kinds.ts'
import type { Context } from '../context.ts'
import type { Travel, TripSource } from '../travel.ts'
import { whereIs } from './alarm-spot.ts'
import type { MapThings } from './map-things.ts'
import { placesNear, type Seen } from './places-around.ts'

/** `metres` along the road, or as `source` says; `distance` is by air. */
export type WaterPoint = Seen & { metres: number; source: TripSource }

const LOOKED_AT = 12
const SHOWN = 3

/** The three water points that are nearest to an alarm along the road, own and of the map; none where nobody knows where it is. */
export async function waterOfAlarm(
  ctx: Context,
  { things, travel }: { things: MapThings; travel: Travel },
  alarmId: string,
): Promise<WaterPoint[]> {
  const target = await whereIs(ctx, alarmId)
  if (!target) return []
  const near = await placesNear(ctx, things, target, { kinds: WATER_KINDS, limit: LOOKED_AT })
  const sources = near.map((seen) => (seen.origin === 'own' ? seen.place : seen.thing))
  // Who lays a hose goes where cars may not.
  const driving = { factor: 1, emergency: true }
  const trips = await travel({ target, sources: sources.map(({ lng, lat }) => ({ lng, lat })), driving })
  return near
    .map((seen, i) => ({ ...seen, metres: trips[i]!.metres, source: trips[i]!.source }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, SHOWN)
}
