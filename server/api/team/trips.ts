import type { z } from 'zod'
import {
  getReach,
  listAlarmRoutes,
  listRoutes,
  suggestVehicles,
  type Route as WireRoute,
} from '#lib/contracts/team/trips.ts'
import * as trips from '#server/domain/trips/index.ts'
import { vehicleById } from '#server/domain/vehicles/index.ts'
import { inAlarm } from './alarm-of-path.ts'
import type { TeamCall } from './call.ts'
import { one, page } from './envelope.ts'
import type { On } from './on.ts'
import { refused } from './problem.ts'
import { iso } from './wire.ts'

const MINUTES = [5, 10, 15]

export function tripRoutes(on: On): void {
  on(suggestVehicles, {
    find: inAlarm,
    run: async ({ ctx, rt, found }) => whole(await trips.suggestVehicles(ctx, rt.travel, found), (row) => row),
  })
  on(listRoutes, { run: async ({ ctx, rt }) => whole(await trips.routesUnderWay(ctx, rt.travel), routeToWire) })
  on(listAlarmRoutes, {
    find: inAlarm,
    run: async (call) => whole(await routesTo(call, call.found, call.query.vehicle), routeToWire),
  })
  on(getReach, {
    run: async ({ ctx, rt, query: { latitude: lat, longitude: lng, minutes = MINUTES } }) => {
      const driving = await trips.drivingOf(ctx)
      const { source, areas } = await rt.reach({ from: { lng, lat }, minutes, driving })
      const features = areas.map((geometry, i) => ({
        type: 'Feature' as const,
        properties: { minutes: minutes[i]!, source },
        geometry,
      }))
      return one({ type: 'FeatureCollection' as const, features })
    },
  })
}

/** @throws TeamProblem 400 for a vehicle that is not there for the caller */
async function routesTo({ ctx, rt }: TeamCall, alarm: string, vehicle: string | undefined): Promise<trips.Route[]> {
  if (vehicle === undefined) return trips.routesUnderWay(ctx, rt.travel, alarm)
  if (!(await vehicleById(ctx, vehicle))) throw refused('vehicle', 'is not known')
  return trips.routeOf(ctx, rt.travel, alarm, vehicle)
}

/** All rows are on the one page. */
const whole = <Row, Wire>(rows: Row[], toWire: (row: Row) => Wire) =>
  page({ rows, count: rows.length, before: null, after: null }, toWire)

const routeToWire = ({ at, line, seconds, metres, ...route }: trips.Route): z.input<typeof WireRoute> => ({
  ...route,
  recordedAt: iso(at),
  seconds: Math.round(seconds),
  metres: Math.round(metres),
  line: line && { type: 'LineString', coordinates: line.map(([lng, lat]) => [rounded(lng), rounded(lat)]) },
})

/** To a metre. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5
