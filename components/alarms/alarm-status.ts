import type { Shape } from '#components/status/shapes.ts'
import type { Tone } from '#components/status/tones.ts'
import type { Alarm } from '#lib/client/model.ts'

export type StatusLook = { word: string; shape: Shape; tone: Tone }

const LOOKS: Record<Alarm['status'], StatusLook> = {
  waiting: { word: 'Waiting', shape: 'octagon', tone: 'late' },
  dispatched: { word: 'Dispatched', shape: 'triangle', tone: 'dispatched' },
  en_route: { word: 'En route', shape: 'arrow', tone: 'enroute' },
  on_scene: { word: 'On scene', shape: 'square', tone: 'scene' },
  returning: { word: 'Returning', shape: 'diamond', tone: 'transport' },
}
const CONCLUDED: StatusLook = { word: 'Concluded', shape: 'ring', tone: 'off' }

/** Word, shape and colour for where an alarm stands. */
export const alarmLook = ({ concluded, status }: Pick<Alarm, 'concluded' | 'status'>): StatusLook =>
  concluded ? CONCLUDED : LOOKS[status]
