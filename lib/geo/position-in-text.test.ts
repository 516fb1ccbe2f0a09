import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceM } from './distance.ts'
import { placeOfShort, shortPlusCode } from './plus-code.ts'
import { positionIn } from './position-in-text.ts'

const HERE = { lat: 60.169946, lng: 24.938388 }

const SAME: [text: string, metres?: number][] = [
  ['60.169946, 24.938388'],
  ['60.169946 24.938388'],
  ['60.169946;24.938388'],
  ['+60.169946,+24.938388'],
  ['60,169946 24,938388'],
  ['60,169946; 24,938388'],
  ['60,169946, 24,938388'],
  ['60.169946°, 24.938388°'],
  ['60.169946° N, 24.938388° E'],
  ['60.169946N 24.938388E'],
  ['N60.169946 E24.938388'],
  ['24.938388 E, 60.169946 N'],
  ['lat: 60.169946, lng: 24.938388'],
  ['latitude=60.169946 longitude=24.938388'],
  ['60°10.19676′N 24°56.30328′E'],
  ['60 10.19676 N 24 56.30328 E'],
  ['N 60° 10.197 E 024° 56.303', 2],
  ['60°10\'11.8"N 24°56\'18.2"E', 2],
  ['60° 10’ 11,8” N, 24° 56’ 18,2” E', 2],
  ["60º 10' 11.8'' N 24º 56' 18.2'' E", 2],
  ['60 10 11.8 N 24 56 18.2 E', 2],
  ['N 60 10 11.8, E 24 56 18.2', 2],
  ['60°10\'11.8" 24°56\'18.2"', 2],
  ['35V 385611 6672124', 2],
  ['35 N 385611 6672124', 2],
  ['35V 385611mE 6672124mN', 2],
  ['35v e 385611 n 6672124', 2],
  ['35VLG8561072123', 2],
  ['35V LG 85610 72123', 2],
  ['35V LG 856 721', 80],
  ['9GG65W9Q+X9', 10],
  ['9gg65w9q+x9c', 5],
  ['geo:60.169946,24.938388;u=10'],
  ['https://www.openstreetmap.org/#map=17/60.169946/24.938388'],
]
for (const [text, metres = 0.2] of SAME)
  test(`“${text}” is read`, () => {
    const place = positionIn(text)
    assert.ok(place && distanceM(place, HERE) <= metres, JSON.stringify(place))
  })

const ELSEWHERE: [text: string, lat: number, lng: number][] = [
  ['-33.8568, -151.2153', -33.8568, -151.2153],
  ['−33.8568 151.2153', -33.8568, 151.2153],
  ['33.8568 S 151.2153 W', -33.8568, -151.2153],
  ['56 H 334873 6252266', -33.857, 151.215],
  ['56 S 334873 6252266', -33.857, 151.215],
  ['17 S 630084 4833438', -46.64, -79.3003],
  ['33 S 500000 4000000', 36.146, 15],
]
for (const [text, lat, lng] of ELSEWHERE)
  test(`“${text}” is elsewhere`, () => {
    const place = positionIn(text)
    assert.ok(place && distanceM(place, { lat, lng }) < 200, JSON.stringify(place))
  })

const NONE = [
  '',
  '12',
  '12 34',
  '12, 34',
  '12 Rue de la Gare',
  '7 B Rue du Château',
  '5 E 42 St',
  '91.5, 24.9',
  '60.5, 181.2',
  '60°61.5′N 24°56.3′E',
  '60.1 N 24.9 N',
  '35V LG 856 72',
  '61V LG 856 721',
  '35V LG 85598772096789',
  '9GG65W9Q',
  '112',
  '+358 50 123 4567',
  '10600 Ekenäs',
]
for (const text of NONE) test(`“${text}” is no position`, () => assert.equal(positionIn(text), undefined))

test('a short Plus code is the nearest that it may be', () => {
  assert.deepEqual(shortPlusCode('5w9q+x9 Helsinki'), { code: '5W9Q+X9', near: 'Helsinki' })
  assert.deepEqual(shortPlusCode('Helsinki, 5W9Q+X9'), { code: '5W9Q+X9', near: 'Helsinki' })
  assert.equal(shortPlusCode('C+ programming'), undefined)
  const place = placeOfShort('5W9Q+X9', { lat: 60.4, lng: 25.2 })
  assert.ok(place && distanceM(place, HERE) < 10, JSON.stringify(place))
  assert.ok(distanceM(placeOfShort('5W9Q+X9C', HERE)!, HERE) < 5)
})
