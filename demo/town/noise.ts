import { createNoise2D } from 'simplex-noise'
import { openRandom } from '../random.ts'

type Noise = (x: number, y: number) => number

/** Smooth noise of the plane in -1 to 1, with a feature size of about one. */
export function openNoise(seed: string): Noise {
  const noise = createNoise2D(openRandom(seed).next)
  return (x, y) => noise(x / 2, y / 2)
}

/** Noise upon finer noise: the shape of coasts and woods. */
export function layered(noise: Noise, octaves: number): Noise {
  return (x, y) => {
    let sum = 0
    for (let n = 0, scale = 1; n < octaves; n++, scale *= 2)
      sum += noise(x * scale + n * 17.3, y * scale - n * 9.1) / scale
    return sum
  }
}
