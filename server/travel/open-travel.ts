import { distanceM } from '#lib/geo/distance.ts'
import { DETOUR, travelMinutes } from '#lib/geo/travel-time.ts'
import type { Place } from '#server/domain/place.ts'
import { EVERYBODY, type Travel, type Trip, type TripsAsked } from '#server/domain/travel.ts'
import type { Ground } from '#server/ground/open-ground.ts'

/** How long it is from somewhere to somewhere: by the roads of the regions, and estimated where these lead nowhere. */
export const openTravel =
  ({ ask }: Pick<Ground, 'ask'>): Travel =>
  async ({ target, sources, driving = EVERYBODY, lines = false }: TripsAsked) => {
    if (sources.length === 0) return []
    const ways = await ask({ ask: 'ways', target, sources: [...sources], driving, lines })
    return sources.map((source, i) => {
      const way = ways[i]
      return way ? { ...way, source: 'roads' } : estimate(source, target)
    })
  }

/** From the distance alone. */
const estimate = (from: Place, to: Place): Trip => ({
  seconds: travelMinutes(from, to) * 60,
  metres: distanceM(from, to) * DETOUR,
  source: 'estimate',
  line: null,
})
