import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { twoTowns } from '#testing/two-towns.ts'
import { writeExtract } from '#testing/write-extract.ts'
import { importRegion } from '../import/import-region.ts'
import { openRegion } from '../open-region.ts'
import { regionPath } from '../region/regions.ts'
import type { Thing } from './find-things.ts'

const folder = await mkdtemp(join(tmpdir(), 'ranking-'))
await writeExtract(join(folder, 'towns.osm.pbf'), twoTowns())
await importRegion(join(folder, 'towns.osm.pbf'), folder, 'towns', () => undefined)
const region = openRegion(regionPath(folder, 'towns'))
after(() => {
  region.close()
  return rm(folder, { recursive: true })
})

const [SOUTH, NORTH] = [
  { lat: 45, lng: 5 },
  { lat: 45.2, lng: 5 },
]
const said = ({ name, street, number, city }: Thing) =>
  `${name ?? [street, number].join(' ')}${city ? `, ${city}` : ''}`
const first = (text: string, near = SOUTH) => region.find({ text, near, limit: 1 }).map(({ thing }) => said(thing))[0]

const FOUND: [asked: string, near: typeof SOUTH, best: string][] = [
  ['rue de la gare', SOUTH, 'Rue de la Gare, Saint-Martin'],
  ['rue de la gare', NORTH, 'Rue de la Gare, Überdorf'],
  ['2 rue de la gare', SOUTH, 'Rue de la Gare 2, Saint-Martin'],
  ['2 rue de la gare', NORTH, 'Rue de la Gare 2, Überdorf'],
  ['rue de la gare 99', NORTH, 'Rue de la Gare 99, Überdorf'],
  ['2 rue de la gare überdorf', SOUTH, 'Rue de la Gare 2, Überdorf'],
  ['uberdorf gare 2', SOUTH, 'Rue de la Gare 2, Überdorf'],
  ['rue de la gare 80331', SOUTH, 'Rue de la Gare, Überdorf'],
  ['rue de la gare 12', SOUTH, 'Rue de la Gare 12, Saint-Martin'],
  ['12 bis rue de la gare', SOUTH, 'Rue de la Gare 12 bis, Saint-Martin'],
  ['rue la gare', SOUTH, 'Rue de la Gare, Saint-Martin'],
  ['rue des gare', SOUTH, 'Rue de la Gare, Saint-Martin'],
  ['r gare', SOUTH, 'Rue de la Gare, Saint-Martin'],
  ['5 rue du 11 novembre', SOUTH, 'Rue du 11 Novembre 5, Saint-Martin'],
  ['rue 11 novembre 11', SOUTH, 'Rue du 11 Novembre 11, Saint-Martin'],
  ['saint martin', SOUTH, 'Saint-Martin'],
  ['st martin 4', SOUTH, 'Rue Saint-Martin 4, Saint-Martin'],
  ['boul princ char', SOUTH, 'Boulevard Princesse Charlotte, Saint-Martin'],
  ['bd princesse charlote 3', SOUTH, 'Boulevard Princesse Charlotte 3, Saint-Martin'],
  ['charlotte princesse 3', SOUTH, 'Boulevard Princesse Charlotte 3, Saint-Martin'],
  ['princesse chralo', SOUTH, 'Boulevard Princesse Charlotte, Saint-Martin'],
  ['hauptstr. 5', SOUTH, 'Hauptstraße 5, Überdorf'],
  ['hauptstrasse 5a', SOUTH, 'Hauptstraße 5a, Überdorf'],
  ['Hauptstraße 7', SOUTH, 'Hauptstraße 7-9, Überdorf'],
  ['hauptsrasse 5', SOUTH, 'Hauptstraße 5, Überdorf'],
  ['muellerweg', SOUTH, 'Müllerweg, Überdorf'],
  ['mullerweg 1', SOUTH, 'Müllerweg 1, Überdorf'],
  ['st john st 12', SOUTH, 'Saint John Street 12, Überdorf'],
  ['5th av 12', SOUTH, '5th Avenue 12, Überdorf'],
  ['storg 14', SOUTH, 'Storgatan 14, Überdorf'],
  ['stogratan', SOUTH, 'Storgatan, Überdorf'],
  ['hauptstr x gare', SOUTH, 'Hauptstraße / Rue de la Gare, Überdorf'],
  ['rue de la gare / rue du 11 novembre', SOUTH, 'Rue de la Gare / Rue du 11 Novembre, Saint-Martin'],
]
for (const [asked, near, best] of FOUND)
  test(`“${asked}” is ${best}`, () => {
    assert.equal(first(asked, near), best)
  })

test('each beginning of what is typed finds something, and the house is first when its number is there', () => {
  const text = 'rue de la gare 12'
  for (let typed = 1; typed <= text.length; typed++) assert.ok(first(text.slice(0, typed)), text.slice(0, typed))
})

test('a number that is not the end of what is typed is that number', () => {
  const numbers = region.find({ text: '12 rue de la gare', near: SOUTH, limit: 9 }).map(({ thing }) => thing.number)
  assert.deepEqual(numbers.slice(0, 2), ['12', '12 bis'])
  assert.ok(!numbers.includes('120'))
})
