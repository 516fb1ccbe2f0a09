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

/** A region also keeps what all houses of one street in one town share; it is searched, and never shown. */
export type KeptKind = ThingKind | 'houses'
