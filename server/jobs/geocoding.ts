import type { Centre } from '#server/db/schema.ts'
import { fillLocation } from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'
import type { Geocoder } from '#server/domain/geocoding.ts'
import { fillReportLocation } from '#server/domain/reports/index.ts'
import { queue } from '../queue/open-jobs.ts'

type Parts = {
  geocode: Geocoder
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  log: { debug: (about: object, text: string) => void; warn: (about: object, text: string) => void }
}
type Where = { teamId: string; centre: Centre }

/** Tried three times; whoever asks a public server must not ask much at once. */
const OPTIONS = { retryLimit: 2, retryDelay: 2, retryBackoff: true }
/** Alarms go first. */
const [FOR_ALARMS, FOR_REPORTS] = [2, 1]

/** Finds out where alarms and reports are that came with an address only. */
export function geocoding({ geocode, contextOf, log }: Parts) {
  const look = async ({ teamId, centre, ...what }: Where, last: boolean, fill: (ctx: Context) => Promise<boolean>) => {
    try {
      const found = await fill(contextOf({ teamId, centre, actor: { kind: 'system' } }))
      if (!found) log.debug(what, 'no place was found for an address')
    } catch (err) {
      if (last) log.warn({ err, ...what }, 'the geocoder does not answer; what was asked about stays without a place')
      throw err
    }
  }
  return [
    queue(
      'geocode-alarm',
      OPTIONS,
      (data, { last }) => look(data, last, (ctx) => fillLocation(ctx, geocode, data.alarmId)),
      FOR_ALARMS,
    ),
    queue(
      'geocode-report',
      OPTIONS,
      (data, { last }) => look(data, last, (ctx) => fillReportLocation(ctx, geocode, data.reportId)),
      FOR_REPORTS,
    ),
  ]
}
