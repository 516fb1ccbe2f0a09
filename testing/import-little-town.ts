import { join } from 'node:path'
import { importRegion } from '#server/ground/import/import-region.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { LITTLE_TOWN } from './little-town.ts'
import { writeExtract } from './write-extract.ts'

/** Imports the little town into a data folder, as `map import` does. */
export async function importLittleTown(dataDir: string): Promise<void> {
  const folder = mapsFolder(dataDir)
  const extract = join(dataDir, 'town.osm.pbf')
  await writeExtract(extract, LITTLE_TOWN)
  await importRegion(extract, folder, 'town', () => undefined)
}
