import { breakLines } from './break-lines.ts'

export type Label = { width: number; height: number; picture: () => HTMLCanvasElement }
export type LabelLook = { ink: string; halo: string; ratio: number; direction: 'ltr' | 'rtl' }

const FONT = '600 12px "Inter Variable", Inter, sans-serif'
const LINE = 15
const HALO = 3
const WIDEST = 150
const MOST_KEPT = 3000

/** Texts as pictures with a halo: measured once, painted once they are shown, and forgotten when there are too many. */
export function openLabels(look: LabelLook): (text: string) => Label {
  const kept = new Map<string, Label>()
  const pen = penOf(document.createElement('canvas'))
  pen.font = FONT
  const widthOf = (text: string) => pen.measureText(text).width
  const make = (text: string): Label => {
    const lines = breakLines(text, WIDEST, widthOf)
    const size = { width: Math.ceil(Math.max(...lines.map(widthOf))) + 2 * HALO, height: lines.length * LINE + HALO }
    let painted: HTMLCanvasElement | undefined
    return {
      ...size,
      picture: () => {
        painted ??= paint(lines, size, look)
        return painted
      },
    }
  }
  return (text) => {
    const known = kept.get(text)
    if (known) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const label = make(text)
    kept.set(text, label)
    return label
  }
}

function paint(lines: string[], size: { width: number; height: number }, look: LabelLook): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(size.width * look.ratio)
  canvas.height = Math.ceil(size.height * look.ratio)
  const pen = penOf(canvas)
  pen.scale(look.ratio, look.ratio)
  Object.assign(pen, { font: FONT, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: HALO })
  Object.assign(pen, { direction: look.direction, strokeStyle: look.halo, fillStyle: look.ink })
  for (const [n, line] of lines.entries()) {
    const [x, y] = [size.width / 2, HALO / 2 + LINE * (n + 0.5)]
    pen.strokeText(line, x, y)
    pen.fillText(line, x, y)
  }
  return canvas
}

/** @throws {Error} in a browser that has no canvas */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser cannot draw on a canvas')
  return pen
}
