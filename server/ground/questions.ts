import type { LngLat } from '#lib/geo/distance.ts'
import type { Area } from './reach/area-around.ts'
import type { Driving } from './roads/driving.ts'
import type { Way } from './roads/way-there.ts'
import type { Thing } from './search/find-things.ts'
import type { InBox } from './search/things-in.ts'

/** What the ground is asked, and what it answers; both cross to its thread and back. */
export type Question =
  | { ask: 'find'; text: string; near?: LngLat | undefined; limit: number }
  | { ask: 'at'; spot: LngLat; limit: number }
  | ({ ask: 'within' } & InBox)
  | { ask: 'ways'; target: LngLat; sources: LngLat[]; driving: Driving; lines: boolean }
  | { ask: 'reach'; from: LngLat; seconds: number[]; driving: Driving }

export type WayFound = Omit<Way, 'line'> & { line: [lng: number, lat: number][] | null }
export type AnswerTo<Q extends Question> = Q extends { ask: 'ways' }
  ? (WayFound | null)[]
  : Q extends { ask: 'reach' }
    ? Area[] | null
    : Thing[]
