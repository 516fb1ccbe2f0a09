import type { z } from 'zod'
import {
  createPlace,
  deletePlace,
  getPlace,
  importPlaces,
  listPlaces,
  updatePlace,
} from '#lib/contracts/team/places.ts'
import * as places from '#server/domain/places/index.ts'
import { isRefused } from '#server/domain/refused.ts'
import { answersWith } from './answers-with.ts'
import type { Named, TeamCall } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { changeFromWire, placeFromWire, placeToWire, seenToWire } from './place-wire.ts'
import { TeamProblem } from './problem.ts'
import { sentFile } from './sent-file.ts'

type Query = z.output<typeof listPlaces.query>

export function placeRoutes(on: On): void {
  const place = answersWith('place', places.placeById, placeToWire)
  const find = ({ ctx, params }: Named) => places.placeById(ctx, params.id)

  on(importPlaces, {
    run: async ({ ctx, file, body }) => one(await places.importPlaces(ctx, sentFile(file), body.kind).catch(byRow)),
  })
  on(createPlace, {
    run: async (call) => place.shown(call, await places.createPlace(call.ctx, placeFromWire(call.body))),
  })
  on(listPlaces, {
    run: async (call) => {
      const { near, bbox } = call.query
      if (near || bbox) return around(call, call.query)
      const { search, kind: kinds, limit, ...query } = call.query
      const request = pageRequest({ ...query, limit: Math.min(limit ?? 25, 100) }, 'plc')
      return page(await places.pagePlaces(call.ctx, { search, kinds }, request), (row) => placeToWire(row, call))
    },
  })
  on(getPlace, { find, run: place.found })
  on(updatePlace, {
    find,
    run: async (call) => {
      await places.updatePlace(call.ctx, call.found.id, changeFromWire(call.body))
      return place.shown(call, call.found.id)
    },
  })
  on(deletePlace, {
    run: async ({ ctx, rt, params }) => {
      await places.deletePlace(ctx, rt.files, params.id)
      return one({ id: params.id })
    },
  })
}

async function around(call: TeamCall, { near, bbox, kind: kinds, origin, limit }: Query) {
  const { ctx, rt } = call
  const rows = near
    ? await places.placesNear(ctx, rt.things, near, { kinds, origin, limit: Math.min(limit ?? 25, 100) })
    : await places.placesWithin(ctx, rt.things, bbox!, { kinds, origin, limit: limit ?? 1000 })
  return page({ rows, count: rows.length, before: null, after: null }, (row) => seenToWire(row, call))
}

/** Each wrong row under its own name. */
function byRow(error: unknown): never {
  if (!isRefused(error)) throw error
  throw new TeamProblem(
    400,
    error.message,
    error.faults.map(({ field, message }) => ({ path: field, message })),
  )
}
