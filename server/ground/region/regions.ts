import { join } from 'node:path'
import { filesIn } from '#server/maps/maps-folder.ts'

/** How a region's file is called in the folder of maps: a valid MBTiles, so that other programs open it too. */
export const REGION_ENDING = '.region.mbtiles'

export const regionPath = (folder: string, name: string): string => join(folder, `${name}${REGION_ENDING}`)

/** The regions that have been imported, by name. */
export const listRegions = (folder: string) => filesIn(folder, [REGION_ENDING])
