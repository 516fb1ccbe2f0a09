import { distanceM } from '#lib/geo/distance.ts'
import { fold } from '#lib/text/fold.ts'
import type { Place } from '#server/domain/place.ts'
import type { City } from './city.ts'

/** Farther away than this a town says nothing of where somebody is. */
const REACH_M = 25_000
/** Shorter beginnings are those of too many. */
const LEAST = 2

export type Towns = {
  /** Towns whose name begins so, and those that others call so: the larger and the nearer first. */
  begun: (text: string, near: Place | null, limit: number) => City[]
  /** The town that lies nearest. */
  nearest: (spot: Place) => City | null
}

export function openTowns(byName: ReadonlyMap<string, City[]>, called: (name: string) => City[]): Towns {
  let sorted: string[] | undefined
  const names = () => {
    sorted ??= [...byName.keys()].sort()
    return sorted
  }
  return {
    begun(text, near, limit) {
      const typed = fold(text)
      if (typed.length < LEAST) return []
      const worth = (town: City) =>
        Math.log2(2 + town.population) / 2 -
        (near ? Math.log2(1 + distanceM(near, town) / 1000) : 0) +
        (fold(town.name) === typed ? 2 : 0)
      const towns = new Set([...begunBy(names(), typed).flatMap((name) => byName.get(name) ?? []), ...called(typed)])
      return firsts([...towns], (town) => -worth(town), limit)
    },
    nearest(spot) {
      const near = (town: City) => Math.abs(town.lat - spot.lat) < 0.25
      const close = [...byName.values()].flatMap((towns) => towns.filter(near))
      const [town] = firsts(close, (each) => distanceM(spot, each), 1)
      return town && distanceM(spot, town) <= REACH_M ? town : null
    },
  }
}

function begunBy(names: string[], typed: string): string[] {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]! < typed) low = middle + 1
    else high = middle
  }
  let end = low
  while (names[end]?.startsWith(typed)) end++
  return names.slice(low, end)
}

function firsts<T>(all: T[], rank: (each: T) => number, limit: number): T[] {
  const ranked = all.map((each) => ({ each, rank: rank(each) })).sort((a, b) => a.rank - b.rank)
  return ranked.slice(0, limit).map(({ each }) => each)
}
