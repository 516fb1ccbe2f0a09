import { openRandom } from '../random.ts'

/** Smooth noise of the plane in -1 to 1, with a feature size of about one. */
export function openNoise(seed: string): (x: number, y: number) => number {
  const random = openRandom(seed)
  const values = Float64Array.from({ length: 1024 }, () => random.between(-1, 1))
  const at = (x: number, y: number) => values[(Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263)) & 1023]!
  const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10)
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)]
    const [u, v] = [ease(x - i), ease(y - j)]
    const low = at(i, j) * (1 - u) + at(i + 1, j) * u
    const high = at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u
    return low * (1 - v) + high * v
  }
}

/** Noise upon finer noise: the shape of coasts and woods. */
export function layered(noise: (x: number, y: number) => number, octaves: number): (x: number, y: number) => number {
  return (x, y) => {
    let sum = 0
    for (let n = 0, scale = 1; n < octaves; n++, scale *= 2)
      sum += noise(x * scale + n * 17.3, y * scale - n * 9.1) / scale
    return sum
  }
}
