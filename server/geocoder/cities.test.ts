import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Asked } from '#server/domain/geocoding.ts'

import { openCities } from './cities.ts'
import type { City } from './city.ts'

const city = (
  name: string,
  country: string,
  adminCode: string,
  population: number,
  lng: number,
  lat: number,
): City => ({
  id: Math.round(lng * 100),
  name,
  country,
  adminCode,
  population,
  lng,
  lat,
})
/** By longitude, like the ids above. */
const CALLED: Record<string, number[]> = { roma: [1249], wien: [1637], munchen: [1158], 東京: [13969], nyland: [2494] }
const { find } = openCities(
  [
    city('Ekenäs', 'FI', '01', 14_000, 23.43, 59.97),
    city('Ekenäs', 'SE', '28', 1_200, 11.2, 58.9),
    city('Springfield', 'US', 'IL', 116_000, -89.64, 39.8),
    city('Springfield', 'US', 'MA', 155_000, -72.59, 42.1),
    city('Paris', 'FR', '11', 2_138_551, 2.35, 48.85),
    city('Paris', 'US', 'TX', 25_000, -95.55, 33.66),
    city('Malmö', 'SE', '27', 300_000, 13, 55.6),
    city('Y', 'FR', '32', 1_000, 2.99, 49.8),
    city('Rome', 'IT', '07', 2_318_895, 12.49, 41.9),
    city('Roma', 'SE', '05', 1_000, 18.45, 57.5),
    city('Vienna', 'AT', '09', 1_691_468, 16.37, 48.2),
    city('Munich', 'DE', '02', 1_260_391, 11.58, 48.1),
    city('Tokyo', 'JP', '40', 8_336_599, 139.69, 35.7),
    city('Small', 'FI', '01', 2_000, 24.94, 60.2),
  ],
  { idsOf: (name) => CALLED[name] ?? [] },
)
const NOTHING = { line1: null, line2: null, postalCode: null, city: null, province: null, country: null }
const asked = (address: Partial<Asked['address']>, about: Partial<Asked> = {}): Asked => ({
  near: null,
  country: null,
  ...about,
  address: { ...NOTHING, ...address },
})
const lngOf = (address: Partial<Asked['address']>, about?: Partial<Asked>) => find(asked(address, about))?.lng ?? null

const texts: [line1: string, lng: number | null][] = [
  ['14 Storgatan, Ekenäs', 23.43],
  ['14 Storgatan, 10600 EKENAS', 23.43],
  ['Storgatan 14, Ekenäs, Sverige', 11.2],
  ['Storgatan 14, Ekenäs, SE', 11.2],
  ['742 Evergreen Terrace, Springfield, IL 62701', -89.64],
  ['742 Evergreen Terrace, Springfield, IL, USA', -89.64],
  ['1 rue de la Paix, 75000 Paris', 2.35],
  ['Östra Förstadsgatan 4, SE-211 31 Malmo', 13],
  ['Hauptstr. 1, 80331 München', 11.58],
  ['Hauptstr. 1, Muenchen', 11.58],
  ['1010 Wien, Stephansplatz', 16.37],
  ['東京', 139.69],
  ['Via Appia 1, Roma', 12.49],
  ['Storgatan 14, Ekenäs, Nyland', 23.43], // "Nyland" is what others call a small town
  ['Nyland', 24.94],
  ['Storgatan 14', null],
  ['Paris 5', null],
  ['Y', null],
  ['France', null],
  ['Atlantis', null],
  ['   ', null],
]
for (const [line1, lng] of texts) test(`"${line1}"`, () => assert.equal(lngOf({ line1 }), lng))

test('of a village and what others call a city, who is near decides', () => {
  assert.equal(lngOf({ city: 'Roma' }, { near: { lng: 18.3, lat: 57.6 } }), 18.45)
  assert.equal(lngOf({ city: 'Roma' }, { near: { lng: 11, lat: 43 } }), 12.49)
  assert.equal(lngOf({ city: 'Roma', country: 'Sverige' }), 18.45)
})

test('a town in its own field; a country beside it must be its country', () => {
  assert.equal(lngOf({ city: 'ekenäs' }), 23.43)
  assert.equal(lngOf({ city: 'Ekenäs', country: 'SE' }), 11.2)
  assert.equal(lngOf({ city: 'Ekenäs', country: 'Ruotsi' }), 11.2)
  assert.equal(lngOf({ city: 'Ekenäs', country: 'FR' }), null)
  assert.equal(lngOf({ city: 'Springfield', province: 'ma' }), -72.59)
  assert.equal(lngOf({ line1: '14 Storgatan, Ekenäs', country: 'SE' }), 11.2)
})

test('of namesakes the one in the team’s country, then the nearest to the team, then the biggest', () => {
  const texas = { lng: -96, lat: 33 }
  assert.equal(lngOf({ city: 'Paris' }), 2.35)
  assert.equal(lngOf({ city: 'Paris' }, { near: texas }), -95.55)
  assert.equal(lngOf({ city: 'Paris' }, { country: 'US' }), -95.55)
  assert.equal(lngOf({ city: 'Paris' }, { near: texas, country: 'FR' }), 2.35)
  assert.equal(lngOf({ city: 'Paris', country: 'FR' }, { near: texas, country: 'US' }), 2.35)
})
