import type { Centre } from '#server/db/schema.ts'
import { fillLocation, type Geocoder } from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'
import { queue } from './open-jobs.ts'

type Parts = {
  geocode: Geocoder
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  log: { debug: (about: object, text: string) => void; warn: (about: object, text: string) => void }
}

/** Tried three times; whoever asks a public server must not ask much at once. */
const OPTIONS = { retryLimit: 2, retryDelay: 2, retryBackoff: true }
const WORKERS = 2

/** Finds out where alarms are that came with an address only. */
export const geocodeAlarms = ({ geocode, contextOf, log }: Parts) =>
  queue(
    'geocode-alarm',
    OPTIONS,
    async ({ teamId, centre, alarmId }, { last }) => {
      const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
      try {
        const found = await fillLocation(ctx, geocode, alarmId)
        if (!found) log.debug({ alarmId }, 'no place was found for the address of an alarm')
      } catch (err) {
        if (last) log.warn({ err, alarmId }, 'the geocoder does not answer; the alarm stays without a place')
        throw err
      }
    },
    WORKERS,
  )
