import type { z } from 'zod'
import * as wire from '#lib/contracts/crowd/collections.ts'
import type { PostSet } from '#server/domain/crowd/collections/index.ts'
import type { On } from './on.ts'

import type { Reader } from './reader.ts'
import { newSetFromWire, setFromWire, setToWire } from './set-wire.ts'
import { setsOfKind } from './sets-of-kind.ts'
import { instant } from './wire-parts.ts'

const collection = setsOfKind('collection', 'collection', toWire)
export const findCollection = collection.find

export function collectionRoutes(on: On): void {
  const { find } = collection

  on(wire.listCollections, { run: collection.listed })
  on(wire.createCollection, {
    allow: collection.allow.create,
    run: (call) => collection.created(call, { ...newSetFromWire(call.body), filter: null }),
  })
  on(wire.getCollection, { find, run: collection.found })
  on(wire.updateCollection, {
    find,
    allow: collection.allow.change,
    run: (call) => collection.changed(call, setFromWire(call.body)),
  })
  on(wire.deleteCollection, { find, run: collection.deleted })
}

/** `update` is how the reference spells it (facts C3). */
function toWire(set: PostSet, reader: Reader): z.input<typeof wire.Collection> {
  const updated = set.updatedAt && instant(set.updatedAt)
  return { ...setToWire(set, reader), url: reader.url(`collections/${set.id}`), update: updated, updated }
}
