import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const EMPTY = JSON.stringify({ type: 'FeatureCollection', features: [] })

/** `<dataDir>/map/town.geojson`, or an empty collection: a team in the real world has no training town. */
export async function townJson(dataDir: string): Promise<string> {
  try {
    return await readFile(join(dataDir, 'map', 'town.geojson'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY
    throw error
  }
}
