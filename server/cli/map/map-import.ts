import { basename } from 'node:path'
import { readConfig } from '#server/config.ts'
import { type Imported, importRegion, type Step } from '#server/ground/import/import-region.ts'
import { findTilemaker, TilemakerFailed } from '#server/ground/tiles/run-tilemaker.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { type Command, print, say, WrongCall } from '../command.ts'
import { openProgress } from '../progress.ts'
import { noMore, oneOf, readOptions } from '../read-options.ts'
import { readRegionName } from './region-name.ts'

/** Where each step begins and ends, in percent of the whole. */
const SHARE: Record<Step, [from: number, to: number]> = { reading: [0, 30], finding: [30, 50], drawing: [50, 100] }

/** Makes streets, addresses, points, roads and a map of an OpenStreetMap extract; prints the region's name. */
export const mapImport: Command = {
  words: 'map import',
  usage: 'map import FILE.osm.pbf [--name NAME] [--tiles own|tilemaker]',
  what: 'read an OpenStreetMap extract: streets, addresses, water, roads and the map; prints the name of the region',
  async run(args) {
    const { values, positionals } = readOptions(args, { name: { type: 'string' }, tiles: { type: 'string' } })
    const [file, ...rest] = positionals
    noMore(rest)
    if (!file) throw new WrongCall('Say which file to import')
    const name = readRegionName(values.name ?? nameOf(file))
    const tilemaker = await tilemakerFor(values.tiles)
    const started = Date.now()
    const progress = openProgress(100, `% of ${name}`)
    const reach = (step: Step, done: number) => {
      const [from, to] = SHARE[step]
      progress.reach(Math.round(from + (to - from) * done))
    }
    const doImport = (program?: string) => importRegion(file, mapsFolder(readConfig().DATA_DIR), name, reach, program)
    const imported = await doImport(tilemaker)
      .catch((error: unknown) => {
        // Nobody asked for it by name: a map without it is better than none.
        if (!(error instanceof TilemakerFailed) || values.tiles) throw error
        say(`${error.message}. The tiles are Muster’s own instead.`)
        return doImport()
      })
      .finally(progress.stop)
    tell(imported, Date.now() - started)
    print(name)
  },
}

/** The program that draws the tiles, if one is wanted and there; unless said, it is where it is installed. */
async function tilemakerFor(wanted: string | undefined): Promise<string | undefined> {
  if (wanted !== undefined && oneOf('tiles', wanted, ['own', 'tilemaker']) === 'own') return undefined
  const program = await findTilemaker()
  if (wanted && !program)
    throw new WrongCall('tilemaker is not installed with its rules (Debian: apt install tilemaker)')
  return program
}

/** "andorra-latest.osm.pbf" → "andorra". */
const nameOf = (file: string) =>
  basename(file)
    .replace(/(?:-latest|-\d{6,8})?(?:\.osm)?\.pbf$/i, '')
    .toLowerCase()

function tell({ things, roads, tiles, bytes }: Imported, ms: number): void {
  const count = (n: number) => n.toLocaleString('en')
  say(
    `Found: ${Object.entries(things)
      .map(([kind, n]) => `${count(n)} ${NAMES[kind] ?? kind}`)
      .join(', ')}`,
  )
  say(`Roads: ${count(roads.kilometres)} km in ${count(roads.pieces)} pieces. Map: ${count(tiles)} tiles.`)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  say(`${(bytes / 1e6).toFixed(1)} MB in ${(ms / 1000).toFixed(1)} s, ${memory} MB of memory at most`)
}

const NAMES: Record<string, string> = {
  place: 'places',
  street: 'streets',
  crossing: 'crossings',
  address: 'addresses',
  poi: 'other points with a name',
  hydrant: 'hydrants',
  water: 'other water points',
  defibrillator: 'defibrillators',
  fire_station: 'fire stations',
  hospital: 'hospitals',
  helipad: 'helipads',
  gate: 'gates',
}
