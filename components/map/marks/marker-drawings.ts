import { SHAPES } from '#components/status/shapes.ts'

export type Brush = { context: CanvasRenderingContext2D; halo: string; plain: string; size: number }

const INK = '#0b1220'
const FONT = '"Inter Variable", Inter, sans-serif'

/** An alarm: a pin whose point is the place, its priority written in it. */
export function drawPin({ context, halo, size }: Brush, fill: string, word: string): void {
  const [middle, top, radius] = [size / 2, 15.5, 13]
  const body = new Path2D()
  body.arc(middle, top, radius, Math.PI * 0.83, Math.PI * 0.17)
  body.lineTo(middle, size - 1.5)
  body.closePath()
  fillWithHalo(context, body, fill, halo)
  write(context, word, middle, top, 11)
}

type Vehicle = { body: string; fill: string; isHollow: boolean; sign: string | null }

/** A vehicle: an arrow, or a square with the sign of its status; hollow when nobody has heard of it for long. */
export function drawVehicle({ context, halo, size }: Brush, { body, fill, isHollow, sign }: Vehicle): void {
  const scaled = scaledPath(body, size, 26)
  if (isHollow) {
    // A pale colour would vanish on the light map.
    strokeOnly(context, scaled, halo === INK ? '#3f4b60' : fill)
    return
  }
  fillWithHalo(context, scaled, fill, halo)
  if (sign) {
    context.fillStyle = context.strokeStyle = INK
    context.lineWidth = 1.4
    const path = scaledPath(sign, size, 10.5)
    if (sign === SHAPES.ring) context.stroke(path)
    else context.fill(path)
  }
}

/** A member: a disc; the map writes the initials on it. */
export function drawDisc({ context, halo, size }: Brush, fill: string): void {
  const disc = new Path2D()
  disc.arc(size / 2, size / 2, 12, 0, 2 * Math.PI)
  fillWithHalo(context, disc, fill, halo)
}

/** A citizen's report: a speech bubble. */
export function drawBubble({ context, halo, plain, size }: Brush): void {
  fillWithHalo(context, scaledPath(SHAPES.bubble, size, 24), plain, halo === INK ? INK : '#3a465c')
  context.fillStyle = INK
  for (const x of [-5, 0, 5]) context.fillRect(size / 2 + x - 1.25, size / 2 - 3, 2.5, 2.5)
}

/** A caller's telephone: a dot with four marks that point at it; hollow when it has been silent for long. */
export function drawTarget({ context, halo, plain, size }: Brush, isHollow: boolean): void {
  const [middle, colour] = [size / 2, halo === INK ? INK : plain]
  const marks = new Path2D()
  for (const [x, y] of [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const) {
    marks.moveTo(middle + x * 9, middle + y * 9)
    marks.lineTo(middle + x * 14, middle + y * 14)
  }
  const dot = new Path2D()
  dot.arc(middle, middle, 5, 0, 2 * Math.PI)
  for (const [width, stroke] of [
    [5.5, halo === INK ? '#ffffff' : INK],
    [2.5, colour],
  ] as const) {
    context.lineWidth = width
    context.strokeStyle = stroke
    context.stroke(marks)
    context.stroke(dot)
  }
  if (isHollow) return
  context.fillStyle = colour
  context.fill(dot)
}

/** A crowd post: a flag somebody has planted. */
export function drawFlag({ context, plain, size }: Brush): void {
  const flag = scaledPath(SHAPES.flag, size, 24)
  context.lineWidth = 4.5
  context.strokeStyle = INK
  context.stroke(flag)
  context.fillStyle = plain
  context.fill(flag)
  context.lineWidth = 2
  context.strokeStyle = plain
  context.stroke(flag)
}

function fillWithHalo(context: CanvasRenderingContext2D, path: Path2D, fill: string, halo: string): void {
  context.lineWidth = 3.5
  context.strokeStyle = halo
  context.stroke(path)
  context.fillStyle = fill
  context.fill(path)
}

function strokeOnly(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  context.lineWidth = 2
  context.strokeStyle = colour
  context.setLineDash([3, 2.5])
  context.stroke(path)
  context.setLineDash([])
}

/** An 18 × 18 shape, centred on the icon at another size. */
function scaledPath(shape: string, size: number, to: number): Path2D {
  const path = new Path2D()
  const offset = (size - to) / 2
  path.addPath(new Path2D(shape), new DOMMatrix([to / 18, 0, 0, to / 18, offset, offset]))
  return path
}

function write(context: CanvasRenderingContext2D, word: string, x: number, y: number, px: number): void {
  context.font = `700 ${px}px ${FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = INK
  context.fillText(word, x, y + 0.5)
}
