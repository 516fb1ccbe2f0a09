import { distanceM } from '#lib/geo/distance.ts'
import { DETOUR, metresWithin, travelMinutes } from '#lib/geo/travel-time.ts'
import type { Place } from '#server/domain/place.ts'
import { EVERYBODY, type Reach, type Travel, type Trip, type TripsAsked } from '#server/domain/travel.ts'
import type { Ground } from '#server/ground/open-ground.ts'
import { circleAround } from './circle-around.ts'
import { openRouter } from './router/open-router.ts'
import { shareTrips } from './share-trips.ts'

type Log = { warn: (about: object, message: string) => void }
type Options = { routerUrl?: string | undefined; log?: Log; now?: () => Date }

/**
 * How long it is from somewhere to somewhere: as the server at `ROUTER_URL` says, else by the roads of the regions, and estimated
 * where these lead nowhere.
 */
export function openTravel(
  { ask }: Pick<Ground, 'ask'>,
  { routerUrl, log, now = () => new Date() }: Options = {},
): Travel {
  const router = routerUrl === undefined ? undefined : openRouter(routerUrl, log)
  return shareTrips(
    async (asked) => {
      const { target, sources } = asked
      if (sources.length === 0) return []
      const known = (await router?.(asked)) ?? sources.map(() => null)
      const rest = sources.filter((_, i) => known[i] === null)
      const ways = rest.length === 0 ? [] : await byRoad(ask, { ...asked, sources: rest })
      let next = 0
      return sources.map((source, i) => known[i] ?? ways[next++] ?? estimate(source, target, asked.driving))
    },
    () => now().getTime(),
  )
}

async function byRoad(
  ask: Ground['ask'],
  { target, sources, driving = EVERYBODY, lines = false }: TripsAsked,
): Promise<(Trip | null)[]> {
  const ways = await ask({ ask: 'ways', target, sources: sources.map(spotOf), driving, lines })
  return ways.map((way) => way && { ...way, source: 'roads' as const })
}

/** Only where it is crosses to the thread. */
const spotOf = ({ lng, lat }: Place) => ({ lng, lat })

/** From the distance alone. */
const estimate = (from: Place, to: Place, { factor } = EVERYBODY): Trip => ({
  seconds: (travelMinutes(from, to) * 60) / factor,
  metres: distanceM(from, to) * DETOUR,
  source: 'estimate',
  line: null,
})

/** Where one gets within so many minutes: by the roads of the regions, and in circles where there are none. */
export const openReach =
  ({ ask }: Pick<Ground, 'ask'>): Reach =>
  async ({ from, minutes, driving = EVERYBODY }) => {
    const seconds = minutes.map((each) => each * 60)
    const areas = await ask({ ask: 'reach', from: spotOf(from), seconds, driving })
    if (areas) return { source: 'roads', areas }
    return { source: 'estimate', areas: minutes.map((each) => circleAround(from, metresWithin(each) * driving.factor)) }
  }
