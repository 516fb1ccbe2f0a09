/** What dispatchers ask the ground for, besides addresses and streets. */
export type PointKind =
  | 'place'
  | 'hydrant'
  | 'water'
  | 'defibrillator'
  | 'fire_station'
  | 'hospital'
  | 'helipad'
  | 'gate'
  | 'poi'

export type ThingKind = PointKind | 'address' | 'street' | 'crossing'
