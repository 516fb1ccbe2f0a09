import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Bounds } from '#lib/geo/bounds.ts'
import { BadExtract } from '../extract/bad-extract.ts'
import { readExtent } from '../extract/read-extent.ts'
import { openScratch, type Scratch } from '../kept/scratch.ts'
import { createRegionFile } from '../region/region-file.ts'
import { regionPath } from '../region/regions.ts'
import { copyTiles } from '../tiles/copy-tiles.ts'
import { type Job, MORE_LAYERS, runTilemaker } from '../tiles/run-tilemaker.ts'
import { writeTiles } from '../tiles/write-tiles.ts'
import { describeRegion } from './describe-region.ts'
import { readExtract } from './read-extract.ts'
import { type RoadCounts, writeRoads } from './write-roads.ts'
import { type Counts, writeThings } from './write-things.ts'

export type Step = 'reading' | 'finding' | 'drawing'
/** How far a step is: from 0 to 1. */
export type OnStep = (step: Step, done: number) => void
export type Imported = { things: Counts; roads: RoadCounts; tiles: number; bytes: number }

/**
 * Makes a region of an OpenStreetMap extract and puts it in place of the one before, all at once. What has been read stays on
 * disk until then: an import that is cut off goes on where it was.
 * `tilemaker`: the program that draws its tiles, instead of us.
 * @throws {BadExtract} {TilemakerFailed} and the region before stays as it is
 */
export async function importRegion(
  file: string,
  folder: string,
  name: string,
  onStep: OnStep,
  tilemaker?: string,
): Promise<Imported> {
  await mkdir(folder, { recursive: true })
  const { size, mtimeMs } = await stat(file)
  const extent = await readExtent(file)
  const scratchPath = join(folder, `.${name}.reading`)
  const made = join(folder, `.${name}.importing`)
  const scratch = openScratch(scratchPath, `${resolve(file)} ${size} ${mtimeMs}`)
  try {
    await readExtract(file, scratch, (byte) => onStep('reading', byte / size))
    await rm(made, { force: true })
    const drawing = tilemaker && {
      program: tilemaker,
      extract: resolve(file),
      scratch: join(folder, `.${name}.tilemaker`),
    }
    const imported = await write(scratch, made, { name, extent, drawing: drawing || undefined }, onStep)
    await settled(made)
    await rename(made, regionPath(folder, name))
    scratch.close()
    await removeScratch(scratchPath)
    return { ...imported, bytes: (await stat(regionPath(folder, name))).size }
  } catch (error) {
    scratch.close()
    await rm(made, { force: true })
    if (error instanceof BadExtract) await removeScratch(scratchPath)
    throw error
  }
}

type About = { name: string; extent: Bounds | undefined; drawing: Omit<Job, 'bounds'> | undefined }

async function write(
  scratch: Scratch,
  path: string,
  { name, extent, drawing }: About,
  onStep: OnStep,
): Promise<Omit<Imported, 'bytes'>> {
  const region = createRegionFile(path)
  try {
    onStep('finding', 0)
    const things = writeThings(scratch, region)
    onStep('finding', 0.5)
    const roads = writeRoads(scratch, region)
    const own = drawing ? 0.3 : 1
    const { tiles: ownTiles, bounds } = writeTiles(
      scratch,
      region,
      extent,
      (done) => onStep('drawing', done * own),
      !!drawing,
    )
    const tiles =
      drawing && bounds ? await runTilemaker({ ...drawing, bounds }, (made) => copyTiles(made, region)) : ownTiles
    onStep('drawing', 1)
    if (Object.keys(things).length === 0 && tiles === 0)
      throw new BadExtract('There is nothing in it that can be found or drawn')
    describeRegion(region, name, bounds, drawing && MORE_LAYERS)
    return { things, roads, tiles }
  } finally {
    region.close()
  }
}

/** On the disk, not in its cache: the name is to point at a whole file after a power cut too. */
async function settled(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

async function removeScratch(path: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) await rm(`${path}${ending}`, { force: true })
}
