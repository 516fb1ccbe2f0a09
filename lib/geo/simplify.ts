type Point = [lng: number, lat: number]

const METRES_PER_DEGREE = 111_200

/** A line without the points that lie within so many metres of what is left of it (Douglas and Peucker); a ring stays one. */
export function simplify(line: readonly Point[], metres: number): Point[] {
  if (line.length < 3) return [...line]
  const narrow = Math.cos((line[0]![1] * Math.PI) / 180)
  const tolerance = metres / METRES_PER_DEGREE
  const kept = new Uint8Array(line.length)
  kept[0] = kept[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [first, last] = piece
    let [far, at] = [tolerance, -1]
    for (let i = first + 1; i < last; i++) {
      const away = distance(line[i]!, line[first]!, line[last]!, narrow)
      if (away > far) [far, at] = [away, i]
    }
    if (at === -1) continue
    kept[at] = 1
    open.push([first, at], [at, last])
  }
  return line.filter((_, i) => kept[i] === 1)
}

/** Of a point from a piece of line, in degrees of latitude. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point, narrow: number): number {
  const [dx, dy] = [(bx - ax) * narrow, by - ay]
  const long = dx * dx + dy * dy
  const along = ((x - ax) * narrow * dx + (y - ay) * dy) / long
  const part = long === 0 ? 0 : Math.min(1, Math.max(0, along))
  return Math.hypot((x - ax) * narrow - dx * part, y - ay - dy * part)
}
