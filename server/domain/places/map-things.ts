import type { Bounds } from '#lib/geo/bounds.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { MapKind } from '#lib/places/kinds.ts'

/** Something of an imported region; `details` by the map's own words (`diameter`, `flow` …). */
export type MapThing = LngLat & { kind: MapKind; name: string | null; details: Record<string, string> }

export type ThingsAsked = { box: Bounds; kinds: readonly MapKind[]; limit: number; near?: LngLat | undefined }

/** What the imported regions have of these kinds in a box: the nearest first where `near` is said. */
export type MapThings = (asked: ThingsAsked) => Promise<MapThing[]>
