/** What a place is that was found by what somebody typed. */
export const FOUND_KINDS = [
  'coordinates',
  'address',
  'street',
  'crossing',
  'place',
  'poi',
  'fire_station',
  'hospital',
  'helipad',
  'defibrillator',
  'hydrant',
  'water',
  'gate',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]
