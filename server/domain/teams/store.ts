import type { Address } from '#lib/address.ts'
import type { AlertingSettings } from '#server/db/alert-tables.ts'
import type { GeofenceSettings } from '#server/db/geofence-tables.ts'
import type { Db } from '#server/db/open.ts'
import type { Place } from '../place.ts'
import type { Driving } from '../travel.ts'

export type Team = {
  id: string
  createdAt: Date
  name: string
  invite: string
  avatar: string | null
  locale: string
  locales: string[]
  targetResponseMinutes: number
  plan: number | null
  address: Address | null
  location: Place | null
  /** Its name in public addresses. */
  slug: string
  /** Whether anybody may report without an account. */
  reportForm: boolean
  /** What citizens are told to call; null: the number of the team’s country. */
  emergencyNumber: string | null
  /** IANA name: weekly plans are said in its clock. */
  timeZone: string
  /** How people are called to alarms. */
  alerting: AlertingSettings
  /** What vehicles that come and leave set. */
  geofences: GeofenceSettings
  /** How its vehicles drive. */
  driving: Driving
  version: number
}

/** @throws when there is none: every caller's team exists */
export async function teamById(db: Db, id: string): Promise<Team> {
  const { lng, lat, ...row } = await db
    .selectFrom('team')
    .select(['id', 'created_at as createdAt', 'name', 'invite', 'avatar', 'locale', 'locales', 'plan', 'address'])
    .select([
      'target_response_minutes as targetResponseMinutes',
      'lng',
      'lat',
      'slug',
      'report_form as reportForm',
      'emergency_number as emergencyNumber',
      'time_zone as timeZone',
      'alerting',
      'geofences',
      'driving',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, location: lng === null || lat === null ? null : { lng, lat } }
}
