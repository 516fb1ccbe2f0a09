import { rm } from 'node:fs/promises'
import { readConfig } from '#server/config.ts'
import { listRegions } from '#server/ground/region/regions.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { type Command, say, WrongCall } from '../command.ts'
import { noMore } from '../read-options.ts'

/** Removes an imported region; what alarms were found by it stays as it is. */
export const mapRemove: Command = {
  words: 'map remove',
  usage: 'map remove NAME',
  what: 'remove an imported region',
  async run(args) {
    const [name, ...rest] = args
    noMore(rest)
    if (!name) throw new WrongCall('Say which region to remove')
    const regions = await listRegions(mapsFolder(readConfig().DATA_DIR))
    const region = regions.find((each) => each.name === name)
    if (!region)
      throw new Error(`There is no region "${name}"; there is ${regions.map((each) => each.name).join(', ') || 'none'}`)
    await rm(region.path)
    say(`Removed ${name}`)
  },
}
