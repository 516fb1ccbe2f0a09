import type { DatabaseSync } from 'node:sqlite'
import type { KeptKind } from '../region/thing-kind.ts'
import { growing } from '../roads/growing.ts'

/** Where everything but houses is, what it is and how many words its name has, by id: enough to see which of many finds are worth reading. */
export type Spots = { lat: Int32Array; lng: Int32Array; kind: Uint8Array; words: Uint8Array }
const PARTS = { lat: Int32Array, lng: Int32Array, kind: Uint8Array, words: Uint8Array } as const
export const PER_DEGREE = 1e7

export const SPOT_KINDS: KeptKind[] = [
  'place',
  'street',
  'houses',
  'crossing',
  'fire_station',
  'hospital',
  'helipad',
  'poi',
  'defibrillator',
  'water',
  'hydrant',
  'gate',
]

/** They are added in the order of their ids, from 1 on. */
export function collectSpots() {
  const parts = {
    lat: growing(Int32Array),
    lng: growing(Int32Array),
    kind: growing(Uint8Array),
    words: growing(Uint8Array),
  }
  return {
    add({ kind, lat, lng, words }: { kind: KeptKind; lat: number; lng: number; words: number }): void {
      parts.lat.push(Math.round(lat * PER_DEGREE))
      parts.lng.push(Math.round(lng * PER_DEGREE))
      parts.kind.push(SPOT_KINDS.indexOf(kind))
      parts.words.push(Math.min(words, 255))
    },
    save(region: DatabaseSync): void {
      const put = region.prepare('INSERT INTO spots VALUES (?, ?)')
      for (const [part, values] of Object.entries(parts)) put.run(part, new Uint8Array(values.done().buffer))
    },
  }
}

export function loadSpots(region: DatabaseSync): Spots {
  const get = region.prepare('SELECT bytes FROM spots WHERE part = ?')
  const read = ([part, Kind]: [string, (typeof PARTS)[keyof typeof PARTS]]) => [
    part,
    new Kind(Uint8Array.from(get.get(part)?.bytes as Uint8Array).buffer),
  ]
  return Object.fromEntries(Object.entries(PARTS).map(read as never)) as Spots
}
