import { invalid } from '../error.ts'

export type OverlayKind = 'geojson' | 'kml' | 'wms' | 'wmts' | 'tiles'
/** Where pictures come from. `url` may hold a password: who may not change the overlay never sees it. */
export type Origin = { url: string | null; layer: string | null; style: string | null; matrixSet: string | null }
/** What can be changed of any overlay. */
export type Look = { name: string; opacity: number; attribution: string; place: number; shown: boolean }
export type Overlay = Origin &
  Look & {
    id: string
    createdAt: Date
    updatedAt: Date
    kind: OverlayKind
    /** Of a file: its name in the media storage, and what is in it. */
    file: string | null
    features: number | null
    bounds: number[] | null
    version: number
  }

export const isFile = (kind: OverlayKind): kind is 'geojson' | 'kml' => kind === 'geojson' || kind === 'kml'

const has = (url: string, ...names: string[]) => names.every((name) => url.toLowerCase().includes(`{${name}}`))

/** Has the address all that a picture is asked for by? @throws DomainError `invalid` */
export function requireOrigin(kind: OverlayKind, { url, layer }: Origin): void {
  if (isFile(kind)) return
  if (url === null) throw invalid('url: is needed', 'url')
  const isTemplate = kind === 'wms' ? has(url, 'bbox-epsg-3857') : has(url, 'tilematrix', 'tilerow', 'tilecol')
  if (kind === 'tiles') {
    const isWhole = has(url, 'quadkey') || (has(url, 'z', 'x') && (has(url, 'y') || has(url, '-y')))
    if (!isWhole) throw invalid('url: needs {z}, {x} and {y}, or {quadkey}', 'url')
  } else if (!isTemplate && !layer) throw invalid('layer: is needed', 'layer')
}

/** Only the server's name is told in the log: what else stands in an address may be secret. */
export function hostIn(url: string | null): string | null {
  return url === null ? null : (/^[a-z]+:\/\/(?:[^/@?#]*@)?([^/?#]+)/i.exec(url)?.[1] ?? null)
}
