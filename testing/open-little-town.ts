import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { openRegion } from '#server/ground/open-region.ts'
import { regionPath } from '#server/ground/region/regions.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { importLittleTown } from './import-little-town.ts'

/** The little town, imported and opened; gone after the file. */
export async function openLittleTown() {
  const folder = await mkdtemp(join(tmpdir(), 'town-'))
  await importLittleTown(folder)
  const region = openRegion(regionPath(mapsFolder(folder), 'town'))
  after(() => {
    region.close()
    return rm(folder, { recursive: true })
  })
  return region
}
