/** What a team's own place can be. */
export const PLACE_KINDS = [
  'hydrant',
  'water',
  'key_safe',
  'danger',
  'meeting_point',
  'object',
  'gate',
  'defibrillator',
  'fire_station',
  'hospital',
  'helipad',
  'other',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Which of them the imported regions have, too. */
export const MAP_KINDS = [
  'hydrant',
  'water',
  'defibrillator',
  'fire_station',
  'hospital',
  'helipad',
  'gate',
] as const satisfies PlaceKind[]
export type MapKind = (typeof MAP_KINDS)[number]

/** What hoses are laid from. */
export const WATER_KINDS = ['hydrant', 'water'] as const satisfies MapKind[]

/** Is it the team's own, or of an imported region? */
export type PlaceOrigin = 'own' | 'map'
