import { apart, between, type Point } from './town/plane.ts'

/** A way to drive, with the fastest one may go on each piece of it, in metres per second. */
export type Route = { line: Point[]; limits: number[] }
export type Motion = { at: Point; headingDeg: number | null; speed: number }

const FASTER = 2.4
const SLOWER = 3.6
const CORNER_SPEED = 6.5
const CREEP = 1.5
const STEP_S = 0.25

/** Moves along a route: gathers speed, slows for corners, comes to rest at the end. */
export function openDrive({ line, limits }: Route, start: Motion) {
  const allowed = cornerSpeeds(line, limits)
  let piece = 0
  let motion = start

  const roll = (seconds: number): void => {
    const wanted = wantedSpeed(line, allowed, limits, piece, motion.at)
    const change = Math.min(FASTER * seconds, Math.max(-SLOWER * seconds, wanted - motion.speed))
    const speed = Math.max(CREEP, motion.speed + change)
    let { at } = motion
    let left = speed * seconds
    for (let next = line[piece + 1]; next && apart(at, next) <= left; next = line[piece + 1]) {
      left -= apart(at, next)
      at = next
      piece++
    }
    const next = line[piece + 1]
    motion = next
      ? { at: between(at, next, left / apart(at, next)), headingDeg: bearing(at, next), speed }
      : { at, headingDeg: motion.headingDeg, speed: 0 }
  }

  return {
    isDone: () => piece >= line.length - 1,
    advance(seconds: number): Motion {
      for (let left = seconds; left > 0; left -= STEP_S) roll(Math.min(left, STEP_S))
      return motion
    },
  }
}

/** The fastest at each point that still lets one brake for everything ahead. */
function cornerSpeeds(line: Point[], limits: number[]): number[] {
  const allowed = line.map((_, i) =>
    isCorner(line, i) ? CORNER_SPEED : Math.min(limits[i - 1] ?? 99, limits[i] ?? 99),
  )
  allowed[line.length - 1] = 0
  for (let i = line.length - 2; i >= 0; i--) {
    const braking = Math.sqrt(allowed[i + 1]! ** 2 + 2 * SLOWER * 0.7 * apart(line[i]!, line[i + 1]!))
    allowed[i] = Math.min(allowed[i]!, braking)
  }
  return allowed
}

function isCorner(line: Point[], i: number): boolean {
  const [a, b, c] = [line[i - 1], line[i], line[i + 1]]
  if (!a || !b || !c) return false
  const turn = Math.abs(((bearing(b, c) - bearing(a, b) + 540) % 360) - 180)
  return turn > 40
}

function wantedSpeed(line: Point[], allowed: number[], limits: number[], piece: number, at: Point): number {
  const next = line[piece + 1]
  if (!next) return 0
  const braking = Math.sqrt(allowed[piece + 1]! ** 2 + 2 * SLOWER * 0.7 * apart(at, next))
  return Math.min(limits[piece]!, braking)
}

/** Degrees clockwise from north. */
export const bearing = (a: Point, b: Point): number => (Math.atan2(b.x - a.x, b.y - a.y) * (180 / Math.PI) + 360) % 360
