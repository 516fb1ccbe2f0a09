import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { regionPath } from '#server/ground/region/regions.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { call } from './api.ts'
import { seedRegion } from './ground/seed-region.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import type { ServerProcess } from './server-process.ts'

const LEAST = 2
/** The server looks into its folder of maps every two seconds. */
const TAKEN_UP_MS = 4000
type House = { street: string; number: string; city: string; lat: number; lng: number }
type Row = { label: string; latitude: number; longitude: number }
type Next = (below: number) => number

/** How an address is typed: the whole of it, and so each of its beginnings. */
const WAYS: Record<string, (house: House, next: Next) => string> = {
  'street, number': ({ street, number }) => `${street} ${number}`,
  'number, street': ({ street, number }) => `${number} ${street}`,
  'without accents, in small letters': ({ street, number }) => plain(`${street} ${number}`),
  abbreviated: ({ street, number }) => `${short(street)} ${number}`,
  'words turned round, with the town': ({ street, number, city }) =>
    `${city} ${street.split(' ').reverse().join(' ')} ${number}`,
  'one letter wrong': ({ street, number }, next) => `${mistyped(street, next)} ${number}`,
}

/** Type-ahead over a million things that can be found, each beginning of what is typed one request; and whether the house is first. */
export async function benchSearch(server: ServerProcess, quick: boolean): Promise<Section> {
  const [things, houses] = quick ? [50_000, 10] : [1_000_000, 40]
  const path = regionPath(mapsFolder(server.dataDir), 'seed')
  await seedRegion(path, things)
  await setTimeout(TAKEN_UP_MS)
  await call(server, 'GET', '/v1/geocode?query=rue') // warm: threads start at the first question
  await setTimeout(TAKEN_UP_MS)
  const generator = xoroshiro128plus(7)
  const next = (below: number) => uniformInt(generator, 0, below - 1)
  const chosen = housesOf(path, houses, next)
  const rows = []
  for (const [what, written] of Object.entries(WAYS)) {
    const typed = await Promise.all(chosen.map((house) => ({ house, text: written(house, next) })))
    rows.push({ what, ...(await measure(server, typed)) })
  }
  const size = `${round(statSync(path).size / 1e6)} MB`
  return { name: 'search', title: `GET /v1/geocode over ${things} things in one region of ${size}`, rows }
}

async function measure(server: ServerProcess, typed: { house: House; text: string }[]) {
  const [tookMs, atWhole]: [number[], number[]] = [[], []]
  let first = 0
  for (const { house, text } of typed) {
    const near = `${(house.lat + 0.05).toFixed(4)},${(house.lng + 0.05).toFixed(4)}`
    for (let end = LEAST; end <= text.length; end++) {
      const asked = performance.now()
      const query = new URLSearchParams({ query: text.slice(0, end), near })
      const { data } = await call<{ data: Row[] }>(server, 'GET', `/v1/geocode?${query}`)
      tookMs.push(performance.now() - asked)
      if (end < text.length) continue
      atWhole.push(tookMs.at(-1)!)
      if (isAt(data[0], house)) first++
    }
  }
  return {
    requests: tookMs.length,
    ...percentiles(tookMs),
    wholeP95ms: percentiles(atWhole).p95ms,
    first: `${first}/${typed.length}`,
  }
}

const isAt = (row: Row | undefined, { lat, lng }: House) =>
  row !== undefined && Math.abs(row.latitude - lat) < 1e-4 && Math.abs(row.longitude - lng) < 1e-4

function housesOf(path: string, count: number, next: Next): House[] {
  const region = new DatabaseSync(path, { readOnly: true })
  const { least, most } = region
    .prepare("SELECT min(id) AS least, max(id) AS most FROM thing WHERE kind = 'address'")
    .get() as {
    least: number
    most: number
  }
  const one = region.prepare('SELECT street, number, city, lat, lng FROM thing WHERE id = ?')
  const found = Array.from({ length: count }, () => one.get(least + next(most - least)) as House)
  region.close()
  return found
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()

const SHORT: [RegExp, string][] = [
  [/^Rue /, 'R. '],
  [/^Avenue /, 'Av. '],
  [/^Boulevard /, 'Bd '],
  [/straße$/, 'str.'],
  [/gatan$/, 'g.'],
  [/vägen$/, 'v.'],
  [/ Street$/, ' St'],
  [/ Road$/, ' Rd'],
  [/ Avenue$/, ' Ave'],
  [/Saint-/, 'St-'],
]
const short = (street: string) => SHORT.reduce((text, [long, to]) => text.replace(long, to), street)

/** In its longest word, not at the beginning. */
function mistyped(street: string, next: Next): string {
  const word = street.split(/[ -]/).sort((a, b) => b.length - a.length)[0]!
  const at = 1 + next(Math.max(1, word.length - 2))
  return street.replace(word, word.slice(0, at) + word.slice(at + 1))
}
