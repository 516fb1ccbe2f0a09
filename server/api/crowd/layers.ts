import { getLayer, listLayers } from '#lib/contracts/crowd/layers.ts'
import { notFound } from '#server/domain/error.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'

/** There are none: a client that asks for them starts, and draws the map it has (facts C97). */
export function layerRoutes(on: On): void {
  on(listLayers, { run: async (call) => page(call, { rows: [], total: 0 }, (row: never) => row) })
  on(getLayer, {
    run: async () => {
      throw notFound('layer')
    },
  })
}
