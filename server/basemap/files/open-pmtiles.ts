import { type FileHandle, open } from 'node:fs/promises'
import { PMTiles, type Source, TileType } from 'pmtiles'
import { type MapFile, type Opened, safeAttribution, schemaOf, titleOf, type VectorLayer } from './map-file.ts'

const FORMATS: Partial<Record<TileType, MapFile['format']>> = {
  [TileType.Mvt]: 'pbf',
  [TileType.Png]: 'png',
  [TileType.Jpeg]: 'jpg',
  [TileType.Webp]: 'webp',
}

type Said = { name?: string; attribution?: string; vector_layers?: VectorLayer[] }

/** Opens a PMTiles archive (version 3). @throws {Error} when it is none */
export async function openPmtiles(path: string): Promise<Opened> {
  const file = await open(path)
  try {
    const archive = new PMTiles(sourceOf(file, path))
    const header = await archive.getHeader()
    const format = FORMATS[header.tileType]
    if (!format) throw new Error('Its tiles are of a kind that cannot be drawn')
    const said = (await archive.getMetadata()) as Said
    const vectorLayers = format === 'pbf' ? (said.vector_layers ?? []) : []
    return {
      format,
      title: titleOf(said.name),
      vectorLayers,
      schema: schemaOf(vectorLayers),
      bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
      minzoom: header.minZoom,
      maxzoom: header.maxZoom,
      attribution: safeAttribution(said.attribution ?? ''),
      async tile(z, x, y) {
        const found = await archive.getZxy(z, x, y)
        return found && { bytes: new Uint8Array(found.data), isPacked: false }
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

const sourceOf = (file: FileHandle, key: string): Source => ({
  getKey: () => key,
  async getBytes(offset, length) {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset)
    return { data: buffer.buffer.slice(0, bytesRead) }
  },
})
