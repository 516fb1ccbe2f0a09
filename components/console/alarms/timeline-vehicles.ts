import type { Translate } from '#lib/words/translate.ts'
import { sayKnown } from './say-known.ts'

const STATUSES = ['at_station', 'en_route', 'on_scene', 'returning', 'unavailable'] as const

/** How far a vehicle has come by its new `status`. */
export const vehicleStatus = (status: unknown, t: Translate): string =>
  sayKnown(status, STATUSES, (known) => t(`alarms.timeline.vehicle.status.${known}`)) ??
  t('alarms.timeline.vehicle.statusCleared')
