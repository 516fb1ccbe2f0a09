import { alarmLook } from '#components/alarms/alarm-status.ts'
import { SHAPES } from '#components/status/shapes.ts'
import { fillsOf } from '#components/status/tones.ts'
import type { Theme } from '#components/theme/theme.ts'
import { VEHICLE_LOOK } from '#components/vehicles/fleet.ts'
import { PLACE_KINDS } from '#lib/places/kinds.ts'
import * as name from './icon-names.ts'
import { penOf } from './labels.ts'
import { type Brush, drawBubble, drawDisc, drawFlag, drawPin, drawTarget, drawVehicle } from './marker-drawings.ts'
import { drawPlace } from './place-drawings.ts'

export const RATIO = 2
const SIZE = 40

/** Every marker, drawn once, by its name in `icon-names.ts`; `RATIO` pixels of it are one. */
export function drawIcons(theme: Theme): Map<string, HTMLCanvasElement> {
  const icons = new Map<string, HTMLCanvasElement>()
  const fills = fillsOf(theme)
  const { halo, plain } = LOOKS[theme]
  const add = (icon: string, draw: (brush: Brush) => void) => icons.set(icon, paint({ halo, plain }, draw))

  for (const priority of name.PRIORITIES)
    for (const status of name.ALARM_STATUSES)
      add(name.alarmIcon(priority, status), (brush) =>
        drawPin(brush, fills[alarmLook({ concluded: false, status }).tone], `P${priority}`),
      )
  add('draft', (brush) => drawPin(brush, theme === 'night' ? plain : '#ffffff', '+'))

  for (const status of name.VEHICLE_STATUSES)
    for (const body of name.VEHICLE_BODIES)
      for (const filling of name.FILLINGS) {
        const { shape, tone } = VEHICLE_LOOK[status]
        const isPlain = body === 'arrow' || status === 'available' || status === 'on_scene'
        const sign = isPlain ? null : SHAPES[shape]
        add(name.vehicleIcon(status, body, filling), (brush) =>
          drawVehicle(brush, { body: SHAPES[body], fill: fills[tone], isHollow: filling === 'hollow', sign }),
        )
      }

  const crewFill = {
    late: fills.late,
    coming: fills.enroute,
    here: fills.scene,
    idle: theme === 'night' ? fills.off : '#d5dbe5',
  }
  for (const state of name.CREW_ICON_STATES) add(name.crewIcon(state), (brush) => drawDisc(brush, crewFill[state]))
  add('report', (brush) => drawBubble(brush))
  for (const filling of name.FILLINGS) add(name.callerIcon(filling), (brush) => drawTarget(brush, filling === 'hollow'))
  add('post', (brush) => drawFlag(brush))
  for (const kind of PLACE_KINDS) add(name.placeIcon(kind), (brush) => drawPlace(brush, kind, theme))
  return icons
}

/** The edge of markers, and what those are filled with that have no state. */
const LOOKS = {
  dark: { halo: '#ffffff', plain: '#e6edf7' },
  light: { halo: '#0b1220', plain: '#e6edf7' },
  night: { halo: '#8a2a18', plain: '#ff6f52' },
} as const

function paint(look: Pick<Brush, 'halo' | 'plain'>, draw: (brush: Brush) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIZE * RATIO
  const context = penOf(canvas)
  context.scale(RATIO, RATIO)
  context.lineJoin = 'round'
  draw({ context, ...look, size: SIZE })
  return canvas
}

export const pixelsOf = (icon: HTMLCanvasElement): ImageData => penOf(icon).getImageData(0, 0, icon.width, icon.height)
