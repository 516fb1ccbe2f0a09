/** A map file that somebody put into `DATA_DIR/maps`, opened. Tiles count `y` from the north. */
export type MapFile = {
  name: string
  /** Where it lies. */
  path: string
  bytes: number
  /** What it calls itself, else its name. */
  title: string
  /** Changes with the file: a part of the addresses of its tiles, so that browsers keep them. */
  mark: string
  format: 'pbf' | 'png' | 'jpg' | 'webp'
  /** What its layers are called by; null: a picture, or vector tiles of a kind that is not known here. */
  schema: 'openmaptiles' | 'protomaps' | null
  bounds: [west: number, south: number, east: number, north: number]
  minzoom: number
  maxzoom: number
  attribution: string
  /** Of vector tiles: which there are, as the file says it (TileJSON 3.0). */
  vectorLayers: VectorLayer[]
  /** The bytes as they lie in the file; undefined where it has no such tile. */
  tile: (z: number, x: number, y: number) => Promise<Tile | undefined>
  close: () => Promise<void>
}
export type Tile = { bytes: Uint8Array; isPacked: boolean }
export type VectorLayer = { id: string; fields?: Record<string, string> }
export type Opened = Omit<MapFile, 'name' | 'path' | 'bytes' | 'mark' | 'title'> & { title?: string | undefined }

/** Streets are shown together, a picture instead of them; of vector tiles whose layers nobody knows nothing is drawn. */
export const kindOf = ({ format, schema }: MapFile): 'streets' | 'picture' | null => {
  if (format !== 'pbf') return 'picture'
  return schema === null ? null : 'streets'
}

/** By what its layers are called. */
export function schemaOf(vectorLayers: readonly VectorLayer[]): MapFile['schema'] {
  const layers = vectorLayers.map(({ id }) => id)
  if (layers.includes('transportation')) return 'openmaptiles'
  return layers.includes('roads') && layers.includes('earth') ? 'protomaps' : null
}

/** The map draws an attribution as HTML: only its words, and its links to other sites, get there. */
export function safeAttribution(html: string): string {
  const words = (text: string) =>
    text
      .replace(/<[^>]*>/g, '')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  const links = [...html.matchAll(/<a\b[^>]*?href="(https?:\/\/[^"<>\s]+)"[^>]*>([^<]*)<\/a>/gi)]
  let at = 0
  let safe = ''
  for (const link of links) {
    const [whole, address, text] = link
    safe += `${words(html.slice(at, link.index))}<a href="${address}" rel="noreferrer">${words(text!)}</a>`
    at = link.index + whole.length
  }
  return (safe + words(html.slice(at))).slice(0, 1000)
}

const MOST_LETTERS = 60

/** What a file calls itself, as a word of a menu; undefined where it says nothing. */
export const titleOf = (said: unknown): string | undefined => {
  const words = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim() : ''
  return words === '' ? undefined : [...words].slice(0, MOST_LETTERS).join('')
}
