import type { Map as MapLibre } from 'maplibre-gl'
import { nowStore } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { fillsOf } from '#components/status/tones.ts'
import type { Theme } from '#components/theme/theme.ts'
import { drawScene } from './draw-scene.ts'
import { openLabels, penOf } from './labels.ts'
import { layOut, type Scene, type Spot, spotAt } from './lay-out.ts'
import { type Drawing, MARK_LAYERS, type MarkLayer } from './mark.ts'
import { isSameDrawing } from './same-drawing.ts'
import { pixelsPerMetre, viewOf } from './view-of.ts'

export type Overlay = {
  /** Draws what `wanted` says from now on, and again as positions and time go on. Call the answer to take it away. */
  show: (layer: MarkLayer, wanted: () => Drawing) => () => void
  /** What is drawn at a point of the map, in pixels from its top left corner. */
  at: (point: { x: number; y: number }) => Spot | undefined
  close: () => void
}
export type OverlayLook = { icons: ReadonlyMap<string, CanvasImageSource>; theme: Theme; direction: 'ltr' | 'rtl' }

/**
 * A canvas over the map for everything that moves or is one of few (decision 030). The map below is drawn again when it
 * is moved, and never because a vehicle was.
 */
export function openOverlay(map: MapLibre, look: OverlayLook): Overlay {
  const canvas = canvasOver(map)
  const pen = penOf(canvas)
  const colours = COLOURS[look.theme]
  const layers = new Map<MarkLayer, () => Drawing>()
  const drawn = new Map<MarkLayer, Drawing>()
  const labelOf = openLabels({ ...colours.name, direction: look.direction, ratio: Math.max(2, devicePixelRatio) })
  let scene: Scene = { spots: [], ways: [] }
  let frame = 0

  const draw = () => {
    const view = viewOf(map)
    const ratio = fit(canvas, view)
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, view.width, view.height)
    scene = layOut(drawn, view, labelOf)
    const camera = { bearing: map.getBearing(), pixelsPerMetre: pixelsPerMetre(map.getZoom()) }
    drawScene(pen, scene, { icons: look.icons, ...colours, ...camera })
  }
  const lookForChanges = () => {
    frame = 0
    if (takeChanges(layers, drawn)) draw()
  }
  const soon = () => {
    frame ||= requestAnimationFrame(lookForChanges)
  }
  // The map has just been drawn in this very frame: what lies over it goes with it.
  const rendering = map.on('render', draw)
  const stops = [positionsStore.subscribe(soon), nowStore.subscribe(soon), () => rendering.unsubscribe()]
  return {
    show: (layer, wanted) => {
      layers.set(layer, wanted)
      soon()
      return () => {
        if (layers.get(layer) === wanted) layers.delete(layer)
        soon()
      }
    },
    at: (point) => spotAt(scene, point),
    close: () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
      canvas.remove()
    },
  }
}

/** Asks every layer what it wants; whether anything differs from what is drawn. */
function takeChanges(layers: Map<MarkLayer, () => Drawing>, drawn: Map<MarkLayer, Drawing>): boolean {
  let differs = false
  for (const layer of MARK_LAYERS) {
    const wanted = layers.get(layer)?.()
    if (wanted ? isSameDrawing(drawn.get(layer), wanted) : !drawn.has(layer)) continue
    if (wanted) drawn.set(layer, wanted)
    else drawn.delete(layer)
    differs = true
  }
  return differs
}

function canvasOver(map: MapLibre): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none'
  canvas.ariaHidden = 'true' // everything on it stands in a list as well
  map.getCanvasContainer().after(canvas)
  return canvas
}

/** Gives the canvas as many pixels as the screen has for it; how many there are to a CSS pixel. */
function fit(canvas: HTMLCanvasElement, { width, height }: { width: number; height: number }): number {
  const ratio = devicePixelRatio
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  return ratio
}

const COLOURS = {
  dark: {
    name: { ink: '#e6edf7', halo: '#0b1220' },
    way: fillsOf('dark').enroute,
    shown: fillsOf('dark').free,
    rim: '#0b1220',
    circle: '#e6edf7',
    ring: '#8ec2ff',
  },
  light: {
    name: { ink: '#0b1220', halo: '#ffffff' },
    way: '#3f4b60',
    shown: '#0b57d0',
    rim: '#ffffff',
    circle: '#0b1220',
    ring: '#0b57d0',
  },
  night: {
    name: { ink: '#ff6f52', halo: '#000000' },
    way: fillsOf('night').enroute,
    shown: fillsOf('night').free,
    rim: '#000000',
    circle: '#ff6f52',
    ring: '#ffa24d',
  },
}
