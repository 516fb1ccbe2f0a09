import {
  createPosition,
  createVehicle,
  deleteVehicle,
  getVehicle,
  listVehicles,
  updateVehicle,
} from '#lib/contracts/team/vehicles.ts'
import { limitedTo } from '#server/domain/context.ts'
import * as vehicles from '#server/domain/vehicles/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import { nowSeconds } from './problem.ts'
import { vehicleToWire } from './team-wire.ts'
import { fixFromWire } from './wire.ts'

export function vehicleRoutes(on: On): void {
  const vehicle = answersWith('vehicle', vehicles.vehicleById, vehicleToWire)
  const find = ({ ctx, params }: Named) => vehicles.vehicleById(ctx, params.id)

  on(createVehicle, { run: vehicle.created(vehicles.createVehicle) })
  on(listVehicles, { run: vehicle.listed(vehicles.pageVehicles, 'veh') })
  on(getVehicle, { find, run: vehicle.found })
  on(updateVehicle, { find, run: vehicle.changed(vehicles.updateVehicle) })
  on(deleteVehicle, { run: vehicle.deleted(vehicles.deleteVehicle) })
  on(createPosition, {
    find: async ({ ctx, rt, params }) =>
      (limitedTo(ctx) ?? params.id) === params.id && (await rt.directory.teamOf(params.id)) === ctx.teamId
        ? true
        : undefined,
    run: async ({ ctx, rt, params, body }) => {
      await vehicles.recordPosition(rt.river, ctx, params.id, fixFromWire(body, ctx))
      return { timestamp: nowSeconds() }
    },
  })
}
