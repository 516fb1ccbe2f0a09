import type { Extract } from './write-extract.ts'

type Street = { name: string; numbers: string[] }

/** Two towns that share names of streets, 22 km apart, and what is easily taken for another. */
const TOWNS: { name: string; lat: number; lng: number; postcode: string; streets: Street[] }[] = [
  {
    name: 'Saint-Martin',
    lat: 45,
    lng: 5,
    postcode: '38100',
    streets: [
      { name: 'Rue de la Gare', numbers: ['1', '2', '12', '12 bis', '120'] },
      { name: 'Rue du 11 Novembre', numbers: ['11', '5'] },
      { name: 'Rue Saint-Martin', numbers: ['4'] },
      { name: 'Boulevard Princesse Charlotte', numbers: ['3'] },
    ],
  },
  {
    name: 'Überdorf',
    lat: 45.2,
    lng: 5,
    postcode: '80331',
    streets: [
      { name: 'Rue de la Gare', numbers: ['2', '99'] },
      { name: 'Hauptstraße', numbers: ['5', '5a', '7-9'] },
      { name: 'Müllerweg', numbers: ['1'] },
      { name: 'Saint John Street', numbers: ['12'] },
      { name: '5th Avenue', numbers: ['12'] },
      { name: 'Storgatan', numbers: ['14'] },
    ],
  },
]
const STEP = 0.002

/** The houses of a street stand a step apart beside it; all streets of a town cross its first. */
export function twoTowns(): Extract {
  let id = 0
  const nodes: Extract['nodes'] = []
  const ways: Extract['ways'] = []
  for (const { name, lat, lng, postcode, streets } of TOWNS) {
    nodes.push({ id: ++id, lat, lng, tags: { place: 'town', name } })
    const corners = streets.map((_, n) => ({ id: ++id, lat, lng: lng + n * STEP }))
    nodes.push(...corners)
    streets.forEach((street, n) => {
      const end = { id: ++id, lat: lat + STEP, lng: lng + n * STEP }
      nodes.push(end)
      const refs = n === 0 ? [...corners.map((corner) => corner.id)] : [corners[n]!.id, end.id]
      ways.push({ id: ++id, refs, tags: { highway: 'residential', name: street.name } })
      for (const [i, number] of street.numbers.entries())
        nodes.push({
          id: ++id,
          lat: lat + (i + 1) * (STEP / 10),
          lng: lng + n * STEP + 0.0001,
          tags: {
            'addr:street': street.name,
            'addr:housenumber': number,
            'addr:city': name,
            'addr:postcode': postcode,
          },
        })
    })
  }
  return { bounds: [4.9, 44.9, 5.2, 45.3], nodes, ways }
}
