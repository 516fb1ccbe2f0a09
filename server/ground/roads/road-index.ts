import Flatbush from 'flatbush'
import type { Roads } from './roads-file.ts'

/** Where each road lies, in ten-millionths of a degree. */
export function indexRoads({ shapeAt, shape }: Roads): Flatbush {
  const count = shapeAt.length - 1
  const index = new Flatbush(Math.max(1, count), 16, Int32Array)
  for (let road = 0; road < count; road++) index.add(...boundsOf(shape.subarray(shapeAt[road], shapeAt[road + 1])))
  if (count === 0) index.add(0, 0)
  index.finish()
  return index
}

function boundsOf(line: Int32Array): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [line[0]!, line[1]!, line[0]!, line[1]!]
  for (let i = 2; i < line.length; i += 2) {
    west = Math.min(west, line[i]!)
    east = Math.max(east, line[i]!)
    south = Math.min(south, line[i + 1]!)
    north = Math.max(north, line[i + 1]!)
  }
  return [west, south, east, north]
}
