import {
  createPlaceFile,
  deletePlaceFile,
  getPlaceFile,
  listPlaceFiles,
  updatePlaceFile,
} from '#lib/contracts/team/place-files.ts'
import { notFound } from '#server/domain/error.ts'
import * as places from '#server/domain/places/index.ts'
import type { TeamCall } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { fileToWire } from './place-wire.ts'
import { sentFile } from './sent-file.ts'

type Below = TeamCall & { params: { place_id: string } }
type File = Below & { params: { id: string } }

export function placeFileRoutes(on: On): void {
  const inPlace = async ({ ctx, params }: Below) =>
    (await places.placeExists(ctx, params.place_id)) ? params.place_id : undefined
  const find = ({ ctx, params }: File) => places.fileById(ctx, params.place_id, params.id)

  on(createPlaceFile, {
    find: inPlace,
    run: async (call) => {
      const input = { bytes: sentFile(call.file), description: call.body.description }
      return shown(call, call.found, await places.addFile(call.ctx, call.rt.files, call.found, input))
    },
  })
  on(listPlaceFiles, {
    find: inPlace,
    run: async (call) => {
      const found = await places.pageFiles(call.ctx, call.found, call.query.search, pageRequest(call.query, 'med'))
      return page(found, (row) => fileToWire(row, call))
    },
  })
  on(getPlaceFile, { find, run: async (call) => one(fileToWire(call.found, call), call.found.version) })
  on(updatePlaceFile, {
    find,
    run: async (call) => {
      const { place_id, id } = call.params
      await places.describeFile(call.ctx, place_id, id, call.body.description)
      return shown(call, place_id, id)
    },
  })
  on(deletePlaceFile, {
    find,
    run: async ({ ctx, rt, params }) => {
      await places.deleteFile(ctx, rt.files, params.place_id, params.id)
      return one({ id: params.id })
    },
  })
}

async function shown(call: TeamCall, placeId: string, id: string) {
  const file = await places.fileById(call.ctx, placeId, id)
  if (!file) throw notFound('file')
  return one(fileToWire(file, call), file.version)
}
