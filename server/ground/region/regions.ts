import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How a region's file is called in `DATA_DIR/maps`: a valid MBTiles, so that other programs open it too. */
export const REGION_ENDING = '.region.mbtiles'
export type RegionFile = { name: string; path: string; bytes: number; changed: Date }

export const mapsFolder = (dataDir: string): string => join(dataDir, 'maps')
export const regionPath = (folder: string, name: string): string => join(folder, `${name}${REGION_ENDING}`)

/** The regions that have been imported, by name. */
export async function listRegions(folder: string): Promise<RegionFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith(REGION_ENDING) && !name.startsWith('.')).sort()
  const regions = await Promise.all(files.map((file) => regionOf(folder, file)))
  return regions.filter((region) => region !== undefined)
}

/** Undefined: it has been removed meanwhile. */
async function regionOf(folder: string, file: string): Promise<RegionFile | undefined> {
  const path = join(folder, file)
  const found = await stat(path).catch(() => undefined)
  return found && { name: file.slice(0, -REGION_ENDING.length), path, bytes: found.size, changed: found.mtime }
}
