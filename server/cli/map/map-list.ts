import { readConfig } from '#server/config.ts'
import { listRegions } from '#server/ground/region/regions.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { type Command, print, say } from '../command.ts'
import { noMore } from '../read-options.ts'

/** Lists the regions that have been imported: name, size, and since when. */
export const mapList: Command = {
  words: 'map list',
  usage: 'map list',
  what: 'list the imported regions',
  async run(args) {
    noMore(args)
    const regions = await listRegions(mapsFolder(readConfig().DATA_DIR))
    for (const { name, bytes, changed } of regions)
      print(`${name}  ${(bytes / 1e6).toFixed(1)} MB  ${changed.toISOString()}`)
    if (regions.length === 0) say('No region has been imported')
  },
}
