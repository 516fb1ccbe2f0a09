import type { Overlay } from '#server/domain/overlays/index.ts'

export type Tile = { z: number; x: number; y: number }
type Origin = Pick<Overlay, 'kind' | 'url' | 'layer' | 'style' | 'matrixSet'>

const SIZE = 256
/** Half of the world's width in EPSG:3857, in metres. */
const HALF = 20_037_508.342789244

/** Where the picture of a tile is asked for: its place and words put into the template, or into the query of the service. */
export function tileAddress(origin: Origin, tile: Tile): string {
  const url = origin.url ?? ''
  const filled = fill(url, wordsFor(origin, tile))
  if (origin.kind === 'wms' && !/\{bbox-epsg-3857\}/i.test(url)) return withQuery(filled, getMap(origin, filled, tile))
  if (origin.kind === 'wmts' && !/\{tilematrix\}/i.test(url)) return withQuery(filled, getTile(origin, tile))
  return filled
}

function wordsFor({ style, layer, matrixSet }: Origin, { z, x, y }: Tile): Record<string, string> {
  return {
    z: `${z}`,
    x: `${x}`,
    y: `${y}`,
    '-y': `${2 ** z - 1 - y}`,
    s: 'abc'[(x + y) % 3]!,
    quadkey: quadkey(z, x, y),
    'bbox-epsg-3857': boxOf(z, x, y).join(','),
    tilematrix: `${z}`,
    tilerow: `${y}`,
    tilecol: `${x}`,
    tilematrixset: encodeURIComponent(matrixSet ?? 'GoogleMapsCompatible'),
    style: encodeURIComponent(style ?? 'default'),
    layer: encodeURIComponent(layer ?? ''),
  }
}

const fill = (template: string, words: Record<string, string>) =>
  template.replace(/\{([\w-]+)\}/g, (whole, name: string) => words[name.toLowerCase()] ?? whole)

/** What the address says already is left as it says it: a version, a format, a key. */
function withQuery(address: string, wanted: Record<string, string>): string {
  const url = new URL(address)
  const said = new Set([...url.searchParams.keys()].map((key) => key.toUpperCase()))
  for (const [key, value] of Object.entries(wanted)) if (!said.has(key)) url.searchParams.set(key, value)
  return url.href
}

/** OGC WMS 1.3.0; 1.1.1 where the address says so, which calls the coordinates SRS. */
function getMap({ layer, style }: Origin, address: string, { z, x, y }: Tile): Record<string, string> {
  const isOld = /[?&]version=1\.[01]\.\d/i.test(address)
  return {
    SERVICE: 'WMS',
    REQUEST: 'GetMap',
    VERSION: '1.3.0',
    LAYERS: layer ?? '',
    STYLES: style ?? '',
    [isOld ? 'SRS' : 'CRS']: 'EPSG:3857',
    BBOX: boxOf(z, x, y).join(','),
    WIDTH: `${SIZE}`,
    HEIGHT: `${SIZE}`,
    FORMAT: 'image/png',
    TRANSPARENT: 'TRUE',
  }
}

/** OGC WMTS 1.0.0, by query. */
const getTile = ({ layer, style, matrixSet }: Origin, { z, x, y }: Tile): Record<string, string> => ({
  SERVICE: 'WMTS',
  REQUEST: 'GetTile',
  VERSION: '1.0.0',
  LAYER: layer ?? '',
  STYLE: style ?? 'default',
  TILEMATRIXSET: matrixSet ?? 'GoogleMapsCompatible',
  TILEMATRIX: `${z}`,
  TILEROW: `${y}`,
  TILECOL: `${x}`,
  FORMAT: 'image/png',
})

function boxOf(z: number, x: number, y: number): number[] {
  const side = (2 * HALF) / 2 ** z
  return [x * side - HALF, HALF - (y + 1) * side, (x + 1) * side - HALF, HALF - y * side]
}

const quadkey = (z: number, x: number, y: number) =>
  Array.from({ length: z }, (_, n) => {
    const bit = 2 ** (z - 1 - n)
    return (Math.floor(x / bit) % 2) + 2 * (Math.floor(y / bit) % 2)
  }).join('')
