import type { Map as MapLibre } from 'maplibre-gl'
import { TerraDraw, TerraDrawPointMode, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import type { Position } from '#lib/geo/geometry.ts'

/** What is drawn: a point, or the closed edge of an area. */
export type Drawn = { shape: 'point'; spot: Position | null } | { shape: 'area'; ring: Position[] | null }

/** As finely as terra-draw keeps them. */
const exact = ([lng, lat]: Position): Position => [Number(lng.toFixed(9)), Number(lat.toFixed(9))]

/**
 * Draws one shape on a map: a click is the point, clicks are the corners of the area, which can be dragged afterwards. `onDrawn`
 * hears each shape that is finished. This file and what it needs are loaded only when somebody draws.
 */
export function openDrawing(map: MapLibre, colour: `#${string}`, onDrawn: (drawn: Drawn) => void) {
  const corners = { draggable: true, coordinates: { midpoints: true, draggable: true, deletable: true } }
  const fill = { fillColor: colour, fillOpacity: 0.25, outlineColor: colour, outlineWidth: 2 } as const
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPointMode({
        styles: { pointColor: colour, pointWidth: 8, pointOutlineColor: '#ffffff', pointOutlineWidth: 2 },
      }),
      new TerraDrawPolygonMode({ styles: fill }),
      new TerraDrawSelectMode({
        flags: { polygon: { feature: corners } },
        styles: { selectedPolygonColor: colour, selectedPolygonFillOpacity: 0.25, selectedPolygonOutlineColor: colour },
      }),
    ],
  })
  draw.start()
  draw.on('finish', (id) => {
    const feature = draw.getSnapshotFeature(id)
    if (!feature) return
    const { type, coordinates } = feature.geometry
    if (type === 'Point') onDrawn({ shape: 'point', spot: coordinates as Position })
    if (type === 'Polygon') onDrawn({ shape: 'area', ring: coordinates[0] as Position[] })
  })

  return {
    /** Puts a shape in the place of whatever was drawn; an empty one is drawn from its beginning. */
    show(drawn: Drawn): void {
      draw.clear()
      if (drawn.shape === 'point') showPoint(drawn.spot)
      else if (drawn.ring) showArea(drawn.ring)
      else draw.setMode('polygon')
    },
    close(): void {
      // When the map itself is taken down first, everything on it is already gone.
      if (map.style) draw.stop()
    },
  }

  function showArea(ring: Position[]): void {
    const geometry = { type: 'Polygon' as const, coordinates: [ring.map(exact)] }
    const [added] = draw.addFeatures([{ type: 'Feature', geometry, properties: { mode: 'polygon' } }])
    draw.setMode('select')
    if (added?.valid && added.id !== undefined) draw.selectFeature(added.id)
  }

  function showPoint(spot: Position | null): void {
    if (spot)
      draw.addFeatures([
        { type: 'Feature', geometry: { type: 'Point', coordinates: exact(spot) }, properties: { mode: 'point' } },
      ])
    draw.setMode('point')
  }
}
