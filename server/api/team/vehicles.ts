import {
  createPosition,
  createVehicle,
  deleteVehicle,
  getVehicle,
  listVehicles,
  updateVehicle,
} from '#lib/contracts/team/vehicles.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as vehicles from '#server/domain/vehicles/index.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { nowSeconds } from './problem.ts'
import { vehicleToWire } from './team-wire.ts'
import { fixFromWire } from './wire.ts'

export function vehicleRoutes(on: On): void {
  on(createVehicle, { run: async ({ ctx, body }) => read(ctx, await vehicles.createVehicle(ctx, body)) })
  on(listVehicles, {
    run: async ({ ctx, query }) => {
      const found = await vehicles.pageVehicles(ctx, query.search, pageRequest(query, 'veh'))
      return page(found, found.rows.map(vehicleToWire))
    },
  })
  on(getVehicle, {
    find: ({ ctx, params }) => vehicles.vehicleById(ctx, params.id),
    run: async ({ found }) => shown(found),
  })
  on(updateVehicle, {
    find: ({ ctx, params }) => vehicles.vehicleById(ctx, params.id),
    run: async ({ ctx, params, body }) => {
      await vehicles.updateVehicle(ctx, params.id, body)
      return read(ctx, params.id)
    },
  })
  on(deleteVehicle, {
    run: async ({ ctx, params }) => {
      await vehicles.deleteVehicle(ctx, params.id)
      return one({ id: params.id })
    },
  })
  on(createPosition, {
    find: async ({ ctx, rt, params }) => ((await rt.directory.teamOf(params.id)) === ctx.teamId ? true : undefined),
    run: async ({ ctx, rt, params, body }) => {
      await vehicles.recordPosition(rt.river, ctx, params.id, fixFromWire(body, ctx))
      return { timestamp: nowSeconds() }
    },
  })
}

const shown = (vehicle: vehicles.Vehicle) => one(vehicleToWire(vehicle), vehicle.version)

async function read(ctx: Context, id: string) {
  const vehicle = await vehicles.vehicleById(ctx, id)
  if (!vehicle) throw notFound('vehicle') // deleted by somebody else since
  return shown(vehicle)
}
