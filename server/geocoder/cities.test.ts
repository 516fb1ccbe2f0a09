import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Asked } from '#server/domain/geocoding.ts'

import { type City, openCities } from './cities.ts'

const city = (
  name: string,
  country: string,
  adminCode: string,
  population: number,
  lng: number,
  lat: number,
): City => ({
  name,
  country,
  adminCode,
  population,
  lng,
  lat,
})
const { find } = openCities([
  city('Ekenäs', 'FI', '01', 14_000, 23.43, 59.97),
  city('Ekenäs', 'SE', '28', 1_200, 11.2, 58.9),
  city('Springfield', 'US', 'IL', 116_000, -89.64, 39.8),
  city('Springfield', 'US', 'MA', 155_000, -72.59, 42.1),
  city('Paris', 'FR', '11', 2_138_551, 2.35, 48.85),
  city('Paris', 'US', 'TX', 25_000, -95.55, 33.66),
  city('Malmö', 'SE', '27', 300_000, 13, 55.6),
  city('Y', 'FR', '32', 1_000, 2.99, 49.8),
])
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
  ['Storgatan 14', null],
  ['Paris 5', null],
  ['Y', null],
  ['France', null],
  ['Atlantis', null],
  ['   ', null],
]
for (const [line1, lng] of texts) test(`"${line1}"`, () => assert.equal(lngOf({ line1 }), lng))

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
