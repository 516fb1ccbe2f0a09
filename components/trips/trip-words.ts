import type { Route } from '#lib/client/model.ts'
import type { Words } from '#lib/words/words.ts'

const LONG_S = 10 * 60 * 60

/** "6 min", never less than it takes; "under 1 min". */
export function tripTime(seconds: number, { t, format }: Words): string {
  if (seconds < 60) return t('vehicles.trip.underMinute')
  if (seconds >= LONG_S) return format.age(seconds * 1000)
  return t('vehicles.trip.minutes', { minutes: Math.ceil(seconds / 60) })
}

/** What it is reckoned from; said where it is not the road. */
export const tripSource = (source: Route['source'], { t }: Words): string | null =>
  source === 'estimate' ? t('vehicles.trip.estimate') : null
