import type { Tags } from '../extract/read-elements.ts'

/** How one drives on a way. Kilometres an hour; `only`: whom it is closed to but for an emergency. */
export type Road = {
  kind: number
  speed: number
  forward: boolean
  backward: boolean
  /** Closed to everybody else, or one way to them. */
  onlyEmergency: boolean
  name: string | undefined
}

/** Kilometres an hour where no sign says otherwise; a fire engine's, not a car's. The order is that of importance. */
const SPEEDS: Record<string, number> = {
  motorway: 90,
  motorway_link: 60,
  trunk: 80,
  trunk_link: 50,
  primary: 65,
  primary_link: 45,
  secondary: 60,
  secondary_link: 45,
  tertiary: 50,
  tertiary_link: 40,
  unclassified: 40,
  residential: 30,
  living_street: 15,
  service: 20,
  road: 30,
  track: 15,
  pedestrian: 10,
}
export const ROAD_KINDS = [...Object.keys(SPEEDS), 'ferry']
/** Boats go some 15 km/h, and are waited for. */
const FERRY = 8
/** Nobody drives as the sign says all the way. */
const OF_THE_SIGN = 0.85
const MILE = 1.609

/** @returns undefined where nothing can be driven, not even in an emergency */
export function roadOf(tags: Tags): Road | undefined {
  if (tags.route === 'ferry') return ferry(tags)
  const speed = SPEEDS[tags.highway ?? '']
  if (speed === undefined || tags.area === 'yes' || tags.emergency === 'no') return undefined
  if (tags.highway === 'track' && ['grade5', 'grade4'].includes(tags.tracktype ?? '')) return undefined
  const closed = isClosed(tags)
  const { forward, backward } = directions(tags)
  return {
    kind: ROAD_KINDS.indexOf(tags.highway!),
    speed: signed(tags.maxspeed) ?? speed,
    forward,
    backward,
    onlyEmergency: closed,
    name: tags.name ?? tags.ref,
  }
}

function ferry(tags: Tags): Road | undefined {
  if (tags.motor_vehicle === 'no' || tags.access === 'no') return undefined
  const both = { forward: true, backward: true, onlyEmergency: false }
  return { kind: ROAD_KINDS.length - 1, speed: FERRY, ...both, name: tags.name }
}

const CLOSED = new Set(['no', 'private', 'emergency', 'official', 'military'])

function isClosed(tags: Tags): boolean {
  if (tags.highway === 'pedestrian') return true
  const said = tags.motor_vehicle ?? tags.vehicle ?? tags.access
  return said !== undefined && CLOSED.has(said)
}

function directions({ oneway, highway, junction, ...tags }: Tags): { forward: boolean; backward: boolean } {
  if (tags['oneway:emergency'] === 'no') return { forward: true, backward: true }
  if (oneway === '-1' || oneway === 'reverse') return { forward: false, backward: true }
  const implied = highway?.startsWith('motorway') || junction === 'roundabout' || junction === 'circular'
  const one = oneway === undefined ? implied : ['yes', '1', 'true'].includes(oneway)
  return { forward: true, backward: !one }
}

/** "50", "30 mph", "walk"; undefined where the sign says nothing that can be counted. */
function signed(maxspeed: string | undefined): number | undefined {
  const [, number, unit] = /^(\d{1,3})\s*(mph|km\/h|kmh)?$/.exec(maxspeed ?? '') ?? []
  if (number === undefined) return maxspeed === 'walk' ? 7 : undefined
  return Math.max(5, Math.round(Number(number) * (unit === 'mph' ? MILE : 1) * OF_THE_SIGN))
}
