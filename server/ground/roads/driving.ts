import { BACKWARD, FORWARD, ONLY_EMERGENCY, type Roads } from './roads-file.ts'

/** How somebody drives: times the speeds, and whether what is closed is open to them. */
export type Driving = { factor: number; emergency: boolean }

/** Behind a closed road there may be a gate. */
const CLOSED = 0.5

export const mayGo = ({ ways }: Roads, road: number, way: number, { emergency }: Driving): boolean =>
  (ways[road]! & way) !== 0 && (emergency || !(ways[road]! & ONLY_EMERGENCY))

export const mayGoSomeWay = (roads: Roads, road: number, driving: Driving): boolean =>
  mayGo(roads, road, FORWARD, driving) || mayGo(roads, road, BACKWARD, driving)

/** Seconds for the whole of a road. */
export function secondsOf({ length, speed, ways }: Roads, road: number, { factor }: Driving): number {
  const kilometresAnHour = speed[road]! * factor * (ways[road]! & ONLY_EMERGENCY ? CLOSED : 1)
  return (length[road]! / 10 / kilometresAnHour) * 3.6
}
