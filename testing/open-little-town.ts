import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { importRegion } from '#server/ground/import/import-region.ts'
import { openRegion } from '#server/ground/open-region.ts'
import { regionPath } from '#server/ground/region/regions.ts'
import { LITTLE_TOWN } from './little-town.ts'
import { writeExtract } from './write-extract.ts'

/** The little town, imported and opened; gone after the file. */
export async function openLittleTown() {
  const folder = await mkdtemp(join(tmpdir(), 'town-'))
  await writeExtract(join(folder, 'town.osm.pbf'), LITTLE_TOWN)
  await importRegion(join(folder, 'town.osm.pbf'), folder, 'town', () => undefined)
  const region = openRegion(regionPath(folder, 'town'))
  after(() => {
    region.close()
    return rm(folder, { recursive: true })
  })
  return region
}
