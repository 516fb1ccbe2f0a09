import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { Tags } from '../extract/read-elements.ts'
import type { Scratch } from '../kept/scratch.ts'
import type { Thing } from './thing.ts'

/** A line of houses may leave numbers out; one with more than this between its ends is a mistake of the map. */
const AT_MOST = 200
const STEPS: Record<string, number> = { odd: 2, even: 2, all: 1 }
type End = LngLat & { number: number; street: string | undefined; along: number }

/**
 * The houses that a line of `addr:interpolation` stands for (wiki.openstreetmap.org/wiki/Key:addr:interpolation), between
 * those that have a number of their own: evenly along the line.
 */
export function* interpolated(scratch: Scratch, refs: number[], tags: Tags): Generator<Thing> {
  const step = STEPS[tags['addr:interpolation'] ?? ''] ?? Number(tags['addr:interpolation'])
  if (!(step >= 1)) return
  const line = measured(scratch, refs)
  const ends = line.flatMap(({ id, ...spot }) => endAt(scratch, id, spot))
  for (const [i, end] of ends.entries()) {
    const before = ends[i - 1]
    if (before) yield* between(line, before, end, step, tags)
  }
}

function* between(line: Along[], from: End, to: End, step: number, tags: Tags): Generator<Thing> {
  const street = from.street ?? to.street ?? tags['addr:street']
  const span = to.number - from.number
  const count = Math.abs(span) / step
  if (street === undefined || count > AT_MOST) return
  for (let n = 1; n < count; n++) {
    const spot = spotAt(line, from.along + ((to.along - from.along) * n) / count)
    yield { kind: 'address', street, number: String(from.number + Math.sign(span) * n * step), ...spot }
  }
}

type Along = LngLat & { id: number; along: number }

function measured(scratch: Scratch, refs: number[]): Along[] {
  const line: Along[] = []
  for (const id of refs) {
    const spot = scratch.spot(id)
    if (!spot) continue
    const before = line.at(-1)
    line.push({ ...spot, id, along: before ? before.along + distanceM(before, spot) : 0 })
  }
  return line
}

function endAt(scratch: Scratch, id: number, { lat, lng, along }: Omit<Along, 'id'>): End[] {
  const tags = scratch.tagsOf(id)
  const number = Number.parseInt(tags?.['addr:housenumber'] ?? '', 10)
  return Number.isNaN(number) ? [] : [{ lat, lng, along, number, street: tags?.['addr:street'] }]
}

function spotAt(line: Along[], along: number): LngLat {
  const i = line.findIndex((each) => each.along >= along)
  const [a, b] = [line[i - 1], line[i]]
  if (!a || !b) return line.at(i)!
  const part = b.along === a.along ? 0 : (along - a.along) / (b.along - a.along)
  return { lat: a.lat + (b.lat - a.lat) * part, lng: a.lng + (b.lng - a.lng) * part }
}
