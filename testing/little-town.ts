import type { Extract } from './write-extract.ts'

const at = (id: number, lat: number, lng: number, tags?: Record<string, string>) => ({
  id,
  lat,
  lng,
  ...(tags && { tags }),
})
const ringRoad = { highway: 'residential', name: 'Rue du Château' }

/**
 * Two streets that cross, a one-way, a closed path, a ferry to an island, houses, a hydrant, a coast to the south. The unit
 * is a thousandth of a degree: 111 m north, some 80 m east.
 */
export const LITTLE_TOWN: Extract = {
  bounds: [7.0, 43.99, 7.02, 44.02],
  nodes: [
    at(1, 44.0, 7.0),
    at(2, 44.0, 7.005),
    at(3, 44.0, 7.01),
    at(4, 44.005, 7.005),
    at(5, 44.005, 7.01),
    at(6, 44.01, 7.005),
    at(10, 44.0021, 7.0052, { 'addr:housenumber': '2', 'addr:street': 'Avenue Général Leclerc' }),
    at(11, 44.0081, 7.0052, { 'addr:housenumber': '10', 'addr:street': 'Avenue Général Leclerc' }),
    at(12, 44.0001, 7.0082, { 'addr:housenumber': '7b', 'addr:street': 'Rue du Château', 'addr:postcode': '98000' }),
    at(20, 44.0002, 7.0051, {
      emergency: 'fire_hydrant',
      'fire_hydrant:diameter': '100',
      'fire_hydrant:type': 'pillar',
    }),
    at(21, 44.003, 7.004, { place: 'town', name: 'Villefranche', 'name:fi': 'Villankylä' }),
    at(30, 43.995, 7.0),
    at(31, 43.994, 7.01),
    at(32, 43.995, 7.02),
    at(40, 44.015, 7.015, { amenity: 'fire_station', name: 'Caserne Nord' }),
  ],
  ways: [
    { id: 1, refs: [1, 2, 3], tags: ringRoad },
    { id: 2, refs: [2, 4, 6], tags: { highway: 'primary', name: 'Avenue Général Leclerc', maxspeed: '50' } },
    { id: 3, refs: [3, 5], tags: { highway: 'residential', oneway: 'yes', name: 'Impasse Neuve' } },
    { id: 4, refs: [5, 4], tags: { highway: 'service', access: 'private' } },
    { id: 5, refs: [30, 31, 32], tags: { natural: 'coastline' } },
    { id: 6, refs: [10, 11], tags: { 'addr:interpolation': 'even' } },
  ],
}
