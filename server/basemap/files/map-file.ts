/** A map file that somebody put into `DATA_DIR/maps`, opened. Tiles count `y` from the north. */
export type MapFile = {
  name: string
  /** Changes with the file: a part of the addresses of its tiles, so that browsers keep them. */
  mark: string
  format: 'pbf' | 'png' | 'jpg' | 'webp'
  /** What its layers are called by; null: a picture, or vector tiles of a kind that is not known here. */
  schema: 'openmaptiles' | 'protomaps' | null
  bounds: [west: number, south: number, east: number, north: number]
  minzoom: number
  maxzoom: number
  attribution: string
  /** The bytes as they lie in the file; undefined where it has no such tile. */
  tile: (z: number, x: number, y: number) => Promise<Tile | undefined>
  close: () => Promise<void>
}
export type Tile = { bytes: Uint8Array; isPacked: boolean }
export type Opened = Omit<MapFile, 'name' | 'mark'>

/** By what its layers are called. */
export function schemaOf(layers: readonly string[]): MapFile['schema'] {
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
