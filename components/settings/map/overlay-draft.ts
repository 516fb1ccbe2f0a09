import type { Overlay } from '#lib/client/model.ts'
import { Problem } from '#lib/client/problem.ts'

export const KINDS = ['geojson', 'kml', 'wms', 'wmts', 'tiles'] as const
export type OverlayKind = (typeof KINDS)[number]
export const isFile = (kind: OverlayKind): kind is 'geojson' | 'kml' => kind === 'geojson' || kind === 'kml'

/** An overlay while it is written. */
export type OverlayDraft = Pick<Overlay, 'name' | 'kind' | 'attribution' | 'shown'> & {
  url: string
  layer: string
  style: string
  matrixSet: string
  /** Of a hundred. */
  opacity: number
  file: File | null
}
export const NEW_OVERLAY: OverlayDraft = {
  ...{ name: '', kind: 'geojson', attribution: '', shown: true, opacity: 100, file: null },
  ...{ url: '', layer: '', style: '', matrixSet: '' },
}

export const draftOf = ({ name, kind, attribution, shown, opacity, ...from }: Overlay): OverlayDraft => ({
  ...{ name, kind, attribution, shown, opacity: Math.round(opacity * 100), file: null },
  ...{ url: from.url ?? '', layer: from.layer ?? '', style: from.style ?? '', matrixSet: from.matrixSet ?? '' },
})

/** What the API is sent of it. */
export function bodyOf({ name, kind, attribution, shown, opacity, ...from }: OverlayDraft) {
  const look = { name: name.trim(), attribution: attribution.trim(), shown, opacity: opacity / 100 }
  if (isFile(kind)) return look
  const orNone = (text: string) => text.trim() || null
  const { url, layer, style, matrixSet } = from
  return { ...look, url: url.trim(), layer: orNone(layer), style: orNone(style), matrixSet: orNone(matrixSet) }
}

/** A file as the API takes it. */
export function readFile(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.onload = () => resolve(String(reader.result))
  reader.onerror = () => reject(new Problem(0, { key: 'settings.map.unreadable' }))
  reader.readAsDataURL(file)
  return promise
}
