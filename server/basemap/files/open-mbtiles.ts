import { DatabaseSync } from 'node:sqlite'
import { type MapFile, type Opened, safeAttribution, schemaOf, titleOf, type VectorLayer } from './map-file.ts'

/** Opens an MBTiles file (MBTiles 1.3). @throws {Error} when it is none */
export function openMbtiles(path: string): Opened {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const said = Object.fromEntries(
      db
        .prepare('SELECT name, value FROM metadata')
        .all()
        .map(({ name, value }) => [String(name), String(value)]),
    )
    const one = db.prepare('SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?')
    const format = formatOf(said.format)
    const vectorLayers = format === 'pbf' ? layersIn(said.json) : []
    return {
      ...areaOf(said),
      format,
      title: titleOf(said.name),
      vectorLayers,
      schema: schemaOf(vectorLayers),
      attribution: safeAttribution(said.attribution ?? ''),
      async tile(z, x, y) {
        const bytes = one.get(z, x, 2 ** z - 1 - y)?.tile_data as Uint8Array | undefined
        return bytes && { bytes, isPacked: bytes[0] === 0x1f && bytes[1] === 0x8b }
      },
      close: async () => db.close(),
    }
  } catch (error) {
    db.close()
    throw error
  }
}

function formatOf(format = 'png'): MapFile['format'] {
  const known = ({ pbf: 'pbf', png: 'png', jpg: 'jpg', jpeg: 'jpg', webp: 'webp' } as const)[format]
  if (!known) throw new Error(`Tiles of the kind "${format}" cannot be drawn`)
  return known
}

function areaOf({
  bounds = '',
  minzoom,
  maxzoom,
}: Record<string, string>): Pick<Opened, 'bounds' | 'minzoom' | 'maxzoom'> {
  const [west = -180, south = -85, east = 180, north = 85] = bounds.split(',').map(Number)
  const isArea = west < east && south < north
  return {
    bounds: isArea ? [west, south, east, north] : [-180, -85, 180, 85],
    minzoom: zoomOf(minzoom, 0),
    maxzoom: zoomOf(maxzoom, 14),
  }
}

const zoomOf = (text: string | undefined, otherwise: number) => {
  const zoom = Number.parseInt(text ?? '', 10)
  return zoom >= 0 && zoom <= 24 ? zoom : otherwise
}

function layersIn(json = '{}'): VectorLayer[] {
  const { vector_layers: layers } = JSON.parse(json) as { vector_layers?: VectorLayer[] }
  return layers ?? []
}
