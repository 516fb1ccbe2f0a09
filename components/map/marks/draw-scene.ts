import type { Line, Scene, Spot } from './lay-out.ts'

export type SceneLook = {
  icons: ReadonlyMap<string, CanvasImageSource>
  /** Colours of ways, of one that is only looked at, of their rim; of circles and rings. */
  way: string
  shown: string
  rim: string
  circle: string
  ring: string
  /** The map's own turn, clockwise, in degrees. */
  bearing: number
  pixelsPerMetre: (lat: number) => number
}
type Pen = CanvasRenderingContext2D

const ICON = 40
const INK = '#0b1220'

/** Draws everything anew, from the bottom up; names lie under all icons, so that none covers a priority. */
export function drawScene(pen: Pen, { spots, ways }: Scene, look: SceneLook): void {
  for (const way of ways) drawWay(pen, way, look)
  for (const spot of spots) drawCircle(pen, spot, look)
  for (const { name } of spots)
    if (name) pen.drawImage(name.label.picture(), name.box.minX, name.box.minY, name.label.width, name.label.height)
  for (const spot of spots) drawIcon(pen, spot, look)
}

/** Along streets a line with a rim, so that it is seen on every ground; dotted where nobody knows these. */
function drawWay(pen: Pen, { points, isKnown, isShown }: Line, look: SceneLook): void {
  pen.save()
  pen.beginPath()
  for (const { x, y } of points) pen.lineTo(x, y)
  Object.assign(pen, { lineCap: 'round', lineJoin: 'round' })
  const colour = isShown ? look.shown : look.way
  if (isKnown) {
    stroke(pen, { strokeStyle: look.rim, lineWidth: 7, globalAlpha: 0.8 })
    stroke(pen, { strokeStyle: colour, lineWidth: 4, globalAlpha: 0.9 })
  } else {
    pen.setLineDash([0.1, 6])
    stroke(pen, { strokeStyle: colour, lineWidth: 3, globalAlpha: 0.65 })
  }
  pen.restore()
}

function stroke(pen: Pen, style: Pick<Pen, 'strokeStyle' | 'lineWidth' | 'globalAlpha'>): void {
  Object.assign(pen, style)
  pen.stroke()
}

/** As wide as the place is unsure. */
function drawCircle(pen: Pen, { mark, at }: Spot, look: SceneLook): void {
  if (!mark.withinM) return
  circle(pen, at.x, at.y, mark.withinM * look.pixelsPerMetre(mark.lat))
  pen.fillStyle = pen.strokeStyle = look.circle
  pen.lineWidth = 1.5
  pen.globalAlpha = 0.1
  pen.fill()
  pen.globalAlpha = 0.7 * (mark.opacity ?? 1)
  pen.stroke()
  pen.globalAlpha = 1
}

function drawIcon(pen: Pen, { mark, at, box }: Spot, look: SceneLook): void {
  if (mark.isChosen) drawRing(pen, at.x, (box.minY + box.maxY) / 2 - (mark.isPin ? 4 : 0), look.ring)
  const icon = look.icons.get(mark.icon)
  if (!icon) return
  pen.save()
  pen.globalAlpha = mark.opacity ?? 1
  pen.translate(at.x, at.y)
  if (mark.headingDeg) pen.rotate(((mark.headingDeg - look.bearing) * Math.PI) / 180)
  pen.drawImage(icon, -ICON / 2, mark.isPin ? -ICON : -ICON / 2, ICON, ICON)
  pen.restore()
  if (mark.letters) write(pen, mark.letters, at.x, at.y)
}

function drawRing(pen: Pen, x: number, y: number, colour: string): void {
  circle(pen, x, y, 26)
  pen.fillStyle = pen.strokeStyle = colour
  pen.globalAlpha = 0.15
  pen.fill()
  pen.globalAlpha = 1
  pen.lineWidth = 2
  pen.stroke()
}

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
}

function write(pen: Pen, letters: string, x: number, y: number): void {
  pen.font = '600 11px "Inter Variable", Inter, sans-serif'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = INK
  pen.fillText(letters, x, y + 0.5)
}
