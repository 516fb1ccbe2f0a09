import { useEffect } from 'react'
import { useOverlay } from './map-context.ts'
import type { Drawing, MarkLayer } from './marks/mark.ts'

/** Draws what `wanted` says over the map while it is shown: asked again as positions and time go on, and when it changes itself. */
export function useMarks(layer: MarkLayer, isShown: boolean, wanted: () => Drawing): void {
  const overlay = useOverlay()
  useEffect(() => (isShown ? overlay.show(layer, wanted) : undefined), [overlay, layer, isShown, wanted])
}
