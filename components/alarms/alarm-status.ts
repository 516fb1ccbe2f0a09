import type { Shape } from '#components/status/shapes.ts'
import type { Tone } from '#components/status/tones.ts'
import type { Alarm } from '#lib/client/model.ts'

/** `status`: what it is called, `alarms.status.…`. */
export type AlarmLook = { status: Alarm['status'] | 'concluded'; shape: Shape; tone: Tone }

const LOOKS: Record<AlarmLook['status'], Pick<AlarmLook, 'shape' | 'tone'>> = {
  waiting: { shape: 'octagon', tone: 'late' },
  dispatched: { shape: 'triangle', tone: 'dispatched' },
  en_route: { shape: 'arrow', tone: 'enroute' },
  on_scene: { shape: 'square', tone: 'scene' },
  returning: { shape: 'diamond', tone: 'transport' },
  concluded: { shape: 'ring', tone: 'off' },
}

/** Name, shape and colour for where an alarm stands. */
export function alarmLook(alarm: Pick<Alarm, 'concluded' | 'status'>): AlarmLook {
  const status = alarm.concluded ? 'concluded' : alarm.status
  return { status, ...LOOKS[status] }
}
