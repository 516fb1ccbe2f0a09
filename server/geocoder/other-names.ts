import { foldEach } from '#lib/text/fold.ts'

/** A line of GeoNames' table of cities: id, name, ASCII name, what else it is called (commas between), latitude … */
const LINE = /^(\d+)\t[^\t]*\t[^\t]*\t([^\t]+)/gm

/**
 * What towns are called beside the name they are listed under: by their own people, in their other languages and in other
 * people's, in every script. `idsOf` a folded name is the GeoNames ids of the towns that have it. All names stand in one text that
 * is searched through: a map of a million names takes ten times as much memory.
 */
export function openOtherNames(table: string): { idsOf: (name: string) => number[] } {
  const ids: number[] = []
  const starts: number[] = []
  const pieces: Buffer[] = []
  let size = 0
  for (const [, id, others = ''] of table.matchAll(LINE)) {
    const piece = Buffer.from(foldEach(others))
    ids.push(Number(id))
    starts.push(size)
    pieces.push(piece)
    size += piece.length
  }
  const names = Buffer.concat(pieces)

  /** The town whose names stand there: the last that starts at or before it. */
  const townAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return ids[low] ?? 0
  }

  return {
    idsOf(name) {
      const wanted = `\t${name}\t`
      const found: number[] = []
      if (name === '') return found
      for (let at = names.indexOf(wanted); at !== -1; at = names.indexOf(wanted, at + 1)) found.push(townAt(at))
      return found
    },
  }
}
