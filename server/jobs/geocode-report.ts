import type { Centre } from '#server/db/schema.ts'
import type { Geocoder } from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'
import { fillReportLocation } from '#server/domain/reports/index.ts'
import { queue } from './open-jobs.ts'

type Parts = {
  geocode: Geocoder
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  log: { debug: (about: object, text: string) => void; warn: (about: object, text: string) => void }
}

/** As for alarms, but by one worker: those go first. */
const OPTIONS = { retryLimit: 2, retryDelay: 2, retryBackoff: true }
const WORKERS = 1

/** Finds out where reports are that came with an address only. */
export const geocodeReports = ({ geocode, contextOf, log }: Parts) =>
  queue(
    'geocode-report',
    OPTIONS,
    async ({ teamId, centre, reportId }, { last }) => {
      const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
      try {
        const found = await fillReportLocation(ctx, geocode, reportId)
        if (!found) log.debug({ reportId }, 'no place was found for the address of a report')
      } catch (err) {
        if (last) log.warn({ err, reportId }, 'the geocoder does not answer; the report stays without a place')
        throw err
      }
    },
    WORKERS,
  )
