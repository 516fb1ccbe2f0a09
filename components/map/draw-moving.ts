import type { GeoJSONSource } from 'maplibre-gl'
import { nowStore } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { diffFeatures, type Markers } from './diff-features.ts'

const drawnOn = new WeakMap<GeoJSONSource, Markers>()

/**
 * Keeps a source as the positions are, never through React: once per animation frame at most, and once a second for what
 * has aged. Call the answer to stop.
 */
export function drawMoving(source: GeoJSONSource, wantedNow: () => Markers): () => void {
  let frame = 0
  const draw = () => {
    frame = 0
    const wanted = wantedNow()
    const diff = diffFeatures(drawnOn.get(source) ?? new Map(), wanted)
    drawnOn.set(source, wanted)
    if (diff) void source.updateData(diff)
  }
  const soon = () => {
    frame ||= requestAnimationFrame(draw)
  }
  soon()
  const stops = [positionsStore.subscribe(soon), nowStore.subscribe(soon)]
  return () => {
    cancelAnimationFrame(frame)
    for (const stop of stops) stop()
  }
}
