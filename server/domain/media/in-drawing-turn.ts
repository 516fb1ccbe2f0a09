import sharp from 'sharp'
import { openTurns } from '#server/threads/turns.ts'
import type { Context } from '../context.ts'

/** Decoded, a point takes four bytes: 64 MB, and 240 MB for the largest there may be. */
const LARGE = 16_000_000
/** Of a picture whose head sharp cannot read (HEIC) it is assumed to be one of the large. */
const UNKNOWN = 24_000_000

const line = openTurns({ atOnce: 2, large: LARGE })

/**
 * Works on a picture (its path, or its bytes) when it is the turn of whoever sent it: fair between addresses and reports,
 * those of few points first, a dispatcher's before all. What is kept of it is written outside, as a bucket may be slow.
 */
export const inDrawingTurn = async <T>({ turn }: Context, picture: string | Uint8Array, work: () => Promise<T>) =>
  line.take(turn ?? { names: [''] }, await pointsOf(picture), work)

const pointsOf = (picture: string | Uint8Array): Promise<number> =>
  sharp(picture, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .then(
      ({ width, height }) => width * height,
      () => UNKNOWN,
    )
