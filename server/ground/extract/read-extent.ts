import type { Bounds } from '#lib/geo/bounds.ts'
import { decode, readBlocks } from './read-blocks.ts'

const PER_DEGREE = 1e9
const EDGES = ['', 'west', 'east', 'north', 'south'] as const

/** The area that an extract says it is of; undefined where it does not say. @throws {BadExtract} */
export async function readExtent(path: string): Promise<Bounds | undefined> {
  for await (const { bytes } of readBlocks(path)) {
    const { box } = decode(bytes, 0, {} as { box?: Uint8Array }, (tag, into, pbf) => {
      if (tag === 1) into.box = pbf.readBytes()
    })
    return box && boundsIn(box)
  }
  return undefined
}

function boundsIn(box: Uint8Array): Bounds {
  return decode(box, 0, { west: -180, south: -85, east: 180, north: 85 }, (tag, bounds, pbf) => {
    const edge = EDGES[tag]
    if (edge) bounds[edge] = pbf.readSVarint() / PER_DEGREE
  })
}
