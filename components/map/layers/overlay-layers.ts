import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { Theme } from '#components/theme/theme.ts'
import type { Overlay } from '#lib/client/model.ts'

const LOOKS = {
  dark: { plain: '#8ec2ff', ink: '#e6edf7', halo: '#0b1220' },
  light: { plain: '#0b57d0', ink: '#0b1220', halo: '#ffffff' },
  night: { plain: '#e5533a', ink: '#ff6f52', halo: '#000000' },
} as const
const FONT = ['Medium', 'Inter Variable', 'sans-serif']

export const sourceOf = ({ id }: Pick<Overlay, 'id'>): string => `overlay-${id}`
export const isPicture = ({ features }: Pick<Overlay, 'features'>): boolean => features === null

/** What an overlay is drawn from. `origin`: of this page; MapLibre's worker knows no other. */
export function overlaySource(overlay: Overlay, origin: string): SourceSpecification {
  const address = `${origin}${overlay.address}`
  const attribution = asText(overlay.attribution)
  return isPicture(overlay)
    ? { type: 'raster', tiles: [address], tileSize: 256, maxzoom: 20, attribution }
    : { type: 'geojson', data: address, attribution }
}

/** The map writes an attribution as HTML. */
const asText = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Its layers, from the bottom up; at night in our one hue, whatever colours it brings. */
export function overlayLayers(overlay: Overlay, theme: Theme): LayerSpecification[] {
  return isPicture(overlay) ? [pictureLayer(overlay, theme)] : featureLayers(overlay, theme)
}

function pictureLayer(overlay: Overlay, theme: Theme): LayerSpecification {
  const id = sourceOf(overlay)
  const dim = theme === 'night' ? { 'raster-saturation': -1, 'raster-brightness-max': 0.25 } : {}
  return { id, source: id, type: 'raster', paint: { 'raster-opacity': overlay.opacity, ...dim } }
}

function featureLayers(overlay: Overlay, theme: Theme): LayerSpecification[] {
  const source = sourceOf(overlay)
  const { plain, ink, halo } = LOOKS[theme]
  const { opacity } = overlay
  const said = (key: string, otherwise: string | number) => ['coalesce', ['get', key], otherwise]
  const colour = (...keys: string[]) =>
    theme === 'night' ? plain : ['coalesce', ...keys.map((key) => ['get', key]), plain]
  const of = (part: string, kind: string) => ({
    id: `${source}-${part}`,
    source,
    filter: ['==', ['geometry-type'], kind],
  })
  const lineWidth = said('stroke-width', 2)
  const layers = [
    {
      ...of('fill', 'Polygon'),
      type: 'fill',
      paint: { 'fill-color': colour('fill', 'stroke'), 'fill-opacity': ['*', opacity, said('fill-opacity', 0.25)] },
    },
    ...['Polygon', 'LineString'].map((kind) => ({
      ...of(`line-${kind}`, kind),
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour('stroke', 'fill'),
        'line-width': lineWidth,
        'line-opacity': ['*', opacity, said('stroke-opacity', 1)],
      },
    })),
    {
      ...of('point', 'Point'),
      type: 'circle',
      paint: {
        'circle-color': colour('marker-color', 'fill'),
        'circle-radius': 5,
        'circle-opacity': opacity,
        'circle-stroke-color': halo,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: `${source}-names`,
      source,
      type: 'symbol',
      minzoom: 11,
      filter: ['has', 'title'],
      layout: {
        'text-field': ['get', 'title'],
        'text-font': FONT,
        'text-size': 12,
        'text-max-width': 10,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.7,
      },
      paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.5, 'text-opacity': opacity },
    },
  ]
  return layers as LayerSpecification[] // expressions are checked by MapLibre where they are drawn
}

type Standing = { id: string; type: string }

/**
 * Before which of the map's layers an overlay belongs: pictures under the names of places, files under the markers; among
 * themselves as the team has ordered them. `above`: the overlays over it. Undefined: on top of all.
 */
export function layerAbove(
  overlay: Overlay,
  above: readonly Overlay[],
  order: readonly Standing[],
): string | undefined {
  const same = above.filter((other) => isPicture(other) === isPicture(overlay)).map(sourceOf)
  const isOf = (id: string, source: string) => id === source || id.startsWith(`${source}-`)
  const next = order.find(({ id }) => same.some((source) => isOf(id, source)))
  if (next) return next.id
  const isOverIt = isPicture(overlay)
    ? ({ id, type }: Standing) => type === 'symbol' || isFeatures(id) || isMarker(id)
    : ({ id }: Standing) => isMarker(id)
  return order.find(isOverIt)?.id
}

const isFeatures = (id: string) => /^overlay-.*-(fill|line|point|names)/.test(id)
const isMarker = (id: string) => /^(posts|reports)(-|$)/.test(id)
