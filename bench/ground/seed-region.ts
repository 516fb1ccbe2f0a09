import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describeRegion } from '#server/ground/import/describe-region.ts'
import { writeRoads } from '#server/ground/import/write-roads.ts'
import { type Counts, writeThings } from '#server/ground/import/write-things.ts'
import { openScratch, type Scratch } from '#server/ground/kept/scratch.ts'
import { createRegionFile } from '#server/ground/region/region-file.ts'
import { NAMINGS, rareName, streetName, townName } from './street-names.ts'

/** A quarter: so many streets one way and across, each with so many houses. Every other place of the house numbers has none. */
const [ACROSS, HOUSES, QUARTERS] = [5, 27, 13]
const PER_TOWN = QUARTERS * (2 * ACROSS * (HOUSES + 1) + ACROSS * ACROSS) + 1
const METRE = 1 / 111_200
const BLOCK_M = 90
/** Where its south-western corner is, and how far its towns are from each other, in degrees. */
export const CORNER = { lat: 45, lng: 3 }
const APART = 0.12

/** Makes a region of some `rows` things out of nothing, always the same, through the program that writes imported ones. */
export async function seedRegion(path: string, rows: number): Promise<Counts> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.seeding`
  const scratch = openScratch(draft, 'seed')
  drawTowns(scratch, Math.max(1, Math.round(rows / PER_TOWN)))
  await rm(path, { force: true })
  const region = createRegionFile(path)
  const counts = writeThings(scratch, region)
  writeRoads(scratch, region)
  describeRegion(region, 'seed', undefined)
  region.close()
  scratch.close()
  for (const ending of ['', '-wal', '-shm']) await rm(`${draft}${ending}`, { force: true })
  return counts
}

type Draw = { scratch: Scratch; next: (below: number) => number; id: () => number }

function drawTowns(scratch: Scratch, towns: number): void {
  const generator = xoroshiro128plus(42)
  let last = 0
  const draw = { scratch, next: (below: number) => uniformInt(generator, 0, below - 1), id: () => ++last }
  const wide = Math.ceil(Math.sqrt(towns))
  for (let town = 0; town < towns; town++)
    scratch.block(town, () =>
      drawTown(draw, CORNER.lat + Math.floor(town / wide) * APART, CORNER.lng + (town % wide) * APART),
    )
}

function drawTown(draw: Draw, lat: number, lng: number): void {
  const { scratch, next, id } = draw
  const name = townName(next)
  const node = id()
  scratch.addNode(node, lat, lng)
  scratch.addTagged(node, { place: 'town', name })
  const naming = NAMINGS[next(NAMINGS.length)]!
  const postcode = String(10_000 + next(80_000))
  const taken = new Set<string>()
  const fresh = () => {
    for (;;) {
      const street = streetName(naming, next)
      if (!taken.has(street)) return taken.add(street) && street
    }
  }
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const names = Array.from({ length: 2 * ACROSS }, fresh)
    const [up, aside] = [Math.floor(quarter / 4) - 1.5, (quarter % 4) - 1.5]
    const step = (ACROSS + 1) * BLOCK_M * METRE
    drawQuarter(draw, { lat: lat + up * step, lng: lng + aside * step * 1.4, names, postcode, city: name })
  }
}

type Quarter = { lat: number; lng: number; names: string[]; postcode: string; city: string }

function drawQuarter({ scratch, id, next }: Draw, { lat, lng, names, postcode, city }: Quarter): void {
  const block = BLOCK_M * METRE
  const corners = Array.from({ length: ACROSS * ACROSS }, (_, n) => {
    const node = id()
    scratch.addNode(node, lat + Math.floor(n / ACROSS) * block, lng + (n % ACROSS) * block * 1.4)
    return node
  })
  names.forEach((name, n) => {
    const isAcross = n < ACROSS
    const line = corners.filter((_, i) => (isAcross ? Math.floor(i / ACROSS) : i % ACROSS) === n % ACROSS)
    scratch.addWay(id(), line, { highway: 'residential', name })
    for (let house = 1; house <= HOUSES; house++) {
      const along = (house / HOUSES) * (ACROSS - 1) * block
      const beside = (n % ACROSS) * block + (house % 2 ? 12 : -12) * METRE
      const [up, aside] = isAcross ? [beside, along] : [along, beside]
      const node = id()
      scratch.addNode(node, lat + up, lng + aside * 1.4)
      scratch.addTagged(node, {
        'addr:street': name,
        'addr:housenumber': `${house}${next(12) === 0 ? 'b' : ''}`,
        'addr:city': city,
        'addr:postcode': postcode,
        ...(house === 9 && next(4) === 0 && { shop: 'bakery', name: `Boulangerie ${rareName(next)}` }),
      })
    }
  })
}
