import { Refusal } from './api.ts'
import type { Board, BoardAlarm } from './board.ts'
import { hashText } from './random.ts'
import { findRoute } from './routes.ts'
import { apart, between, type Point } from './town/plane.ts'
import type { Town } from './town.ts'

type Way = { alarm: string; line: Point[]; startedAt: number }
const LATE_MS = 4 * 60_000
const BESIDE_M = 14

/** Members on their way: each leaves a house of one's own, shares where that is, and is there at the promised time. */
export function openCommute(board: Board, town: Town, now: () => number) {
  const ways = new Map<string, Way>()

  const wayTo = async (alarm: BoardAlarm, place: Point, member: string, response: string): Promise<Way> => {
    const known = ways.get(member)
    if (known?.alarm === alarm.id) return known
    await board.track(alarm, response)
    const home = town.toPlane(town.addresses[hashText(member) % town.addresses.length]!.at)
    const line = [...(findRoute(town, 'command', home, place)?.line ?? [home]), besides(place, member)]
    const way = { alarm: alarm.id, line, startedAt: now() }
    ways.set(member, way)
    return way
  }

  /** Somebody concluded the alarm, or switched the tracking off. */
  const turnBack = (member: string) => (error: unknown) => {
    if (!(error instanceof Refusal) || error.status !== 400) throw error
    ways.delete(member)
  }

  return {
    /** Lets everybody who answered an alarm report once; who answered several goes to the first. */
    async look(alarms: BoardAlarm[]): Promise<void> {
      const moved = new Set<string>()
      for (const alarm of alarms)
        for (const { id, response } of alarm.members) {
          const { status, eta } = response
          if (moved.has(id) || !alarm.location || !eta || status === 'not_coming') continue
          moved.add(id)
          const { latitude: lat, longitude: lng } = alarm.location
          const way = await wayTo(alarm, town.toPlane({ lat, lng }), id, response.id)
          const takesMs = Math.max(Date.parse(eta) - way.startedAt, LATE_MS) // who is late already still has to come
          const done = status === 'on_scene' ? 1 : Math.min(0.97, (now() - way.startedAt) / takesMs)
          await board.share(id, town.toGlobe(pointAlong(way.line, done))).catch(turnBack(id))
        }
    },
  }
}

export type Commute = ReturnType<typeof openCommute>

/** Where one is after that part of a line, 0 to 1. */
function pointAlong(line: Point[], part: number): Point {
  const lengths = line.slice(1).map((p, i) => apart(line[i]!, p))
  let left = part * lengths.reduce((sum, length) => sum + length, 0)
  for (const [i, length] of lengths.entries()) {
    if (left < length) return between(line[i]!, line[i + 1]!, left / length)
    left -= length
  }
  return line.at(-1)!
}

/** Those who are there stand around the place, not in each other. */
function besides(place: Point, member: string): Point {
  const turn = (hashText(member) % 360) * (Math.PI / 180)
  return { x: place.x + BESIDE_M * Math.cos(turn), y: place.y + BESIDE_M * Math.sin(turn) }
}
