import { fillsOf } from '#components/status/tones.ts'
import type { Theme } from '#components/theme/theme.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import type { Brush } from './marker-drawings.ts'

type Look = { body: string; sign: string; tone: 'water' | 'danger' | 'plain' }

const CIRCLE = 'M9 1a8 8 0 1 1 0 16a8 8 0 1 1 0-16z'
const SQUARE = 'M2 2h14v14H2z'
const LETTER_H = 'M6 5v8M12 5v8M6 9h6'
/** Silhouettes and signs on an 18 × 18 field; each kind is told by its shape, not by its colour alone. */
const LOOKS: Record<PlaceKind, Look> = {
  hydrant: { body: CIRCLE, sign: LETTER_H, tone: 'water' },
  water: {
    body: 'M9 0.500c3.500 4.500 6 7.300 6 10.600a6 6 0 0 1-12 0C3 7.800 5.500 5 9 0.500z',
    sign: '',
    tone: 'water',
  },
  key_safe: {
    body: SQUARE,
    sign: 'M6.500 6.500a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM8.500 8.500H14M12 8.500v2.500',
    tone: 'plain',
  },
  danger: { body: 'M9 0.500l8.500 16h-17z', sign: 'M9 6.500v4.500M9 13.300v1', tone: 'danger' },
  meeting_point: { body: 'M9 0.500L17.500 9 9 17.500 0.500 9z', sign: 'M9 6.500v5M6.500 9h5', tone: 'plain' },
  object: { body: 'M9 1l8 6.500V17H1V7.500z', sign: 'M5.500 10h7M5.500 13h7', tone: 'plain' },
  gate: {
    body: 'M1 6.500h16v5H1z',
    sign: 'M5.500 6.500l-2.500 5M10 6.500l-2.500 5M14.500 6.500l-2.500 5',
    tone: 'plain',
  },
  defibrillator: {
    body: 'M9 16.500C3 12 1 9 1 6a4 4 0 0 1 8-1a4 4 0 0 1 8 1c0 3-2 6-8 10.500z',
    sign: 'M10 4.500L7 9h4l-3 4',
    tone: 'plain',
  },
  fire_station: {
    body: 'M9 1l8 6.500V17H1V7.500z',
    sign: 'M9 7.500c1.500 2 2.500 3 2.500 4.500a2.500 2.500 0 0 1-5 0c0-1 .8-1.600 1-2.500',
    tone: 'danger',
  },
  hospital: { body: SQUARE, sign: 'M9 5v8M5 9h8', tone: 'plain' },
  helipad: { body: SQUARE, sign: LETTER_H, tone: 'plain' },
  other: { body: 'M9 4a5 5 0 1 1 0 10a5 5 0 1 1 0-10z', sign: '', tone: 'plain' },
}
type Colours = Record<Look['tone'], { fill: string; sign: string; edge: string }>
const BY_DAY: Colours = {
  water: { fill: '#0b3b66', sign: '#ffffff', edge: '#8ec2ff' },
  danger: { fill: fillsOf('dark').late, sign: '#0b1220', edge: '#0b1220' },
  plain: { fill: '#e6edf7', sign: '#0b1220', edge: '#0b1220' },
}
const AT_NIGHT: Colours = {
  water: { fill: '#4a140a', sign: '#ff8a6b', edge: '#ff8a6b' },
  danger: { fill: fillsOf('night').late, sign: '#000000', edge: '#000000' },
  plain: { fill: fillsOf('night').off, sign: '#000000', edge: '#000000' },
}
const WIDTH = 19

/** Something that stands still: smaller than what drives, and quieter. */
export function drawPlace({ context, size }: Brush, kind: PlaceKind, theme: Theme): void {
  const { body, sign, tone } = LOOKS[kind]
  const colours = (theme === 'night' ? AT_NIGHT : BY_DAY)[tone]
  const at = (shape: string) => {
    const path = new Path2D()
    const offset = (size - WIDTH) / 2
    path.addPath(new Path2D(shape), new DOMMatrix([WIDTH / 18, 0, 0, WIDTH / 18, offset, offset]))
    return path
  }
  context.lineCap = 'round'
  context.fillStyle = colours.fill
  context.strokeStyle = colours.edge
  context.lineWidth = 1.8
  context.fill(at(body))
  context.stroke(at(body))
  context.strokeStyle = colours.sign
  context.lineWidth = 1.9
  if (sign) context.stroke(at(sign))
}

/** A field of slanted lines for an area; `RATIO` pixels of it are one. */
export function hatch(colour: string): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 16
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser cannot draw on a canvas')
  context.strokeStyle = colour
  context.lineWidth = 2.5
  for (const start of [-16, 0, 16]) {
    context.beginPath()
    context.moveTo(start - 2, 18)
    context.lineTo(start + 18, -2)
    context.stroke()
  }
  return context.getImageData(0, 0, 16, 16)
}
