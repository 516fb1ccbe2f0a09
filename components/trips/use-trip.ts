import { useNow } from '#components/live/now.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, Route } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { useRoutes } from './queries.ts'
import { tripSource, tripTime } from './trip-words.ts'
import { whatIsLeft } from './what-is-left.ts'

/** Seconds until a vehicle that is under way is at its alarm, and what says so; null while nobody knows. */
export function useTrip({ id, location }: Alarm, vehicle: string): { seconds: number; source: Route['source'] } | null {
  const route = useRoutes().get(vehicle)
  const fix = useFix(vehicle)
  const now = useNow()
  if (route?.alarm !== id || !fix || !location) return null
  const left = whatIsLeft(route, fix, { lng: location.longitude, lat: location.latitude })
  const arrivesAt = left?.arrivesAt ?? Date.parse(route.recordedAt) + route.seconds * 1000
  return { seconds: Math.max(0, arrivesAt - now) / 1000, source: route.source }
}

/** "in 4 min", and that it is an estimate where it is one. */
export function useTripWords(alarm: Alarm, vehicle: string): string | null {
  const words = useWords()
  const trip = useTrip(alarm, vehicle)
  if (!trip) return null
  const time = words.t('vehicles.trip.arrives', { time: tripTime(trip.seconds, words) })
  return lineOf([time, tripSource(trip.source, words)], words)
}
