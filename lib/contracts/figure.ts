import { z } from 'zod'

const NO_NUMBER = /^[+-]?(nan|inf(inity)?)$/i

/**
 * A figure that comes with a place, such as a heading: a number that cannot be is how a device says that it does not know
 * (-1, 361, NaN, -9999), and never costs the place. What comes out is the number, or null.
 */
export const figure = (canBe: (n: number) => boolean) =>
  z.preprocess((sent) => (isUnknown(sent, canBe) ? null : sent), z.number().nullable()).optional()

function isUnknown(sent: unknown, canBe: (n: number) => boolean): boolean {
  return typeof sent === 'number' ? !canBe(sent) : typeof sent === 'string' && NO_NUMBER.test(sent.trim())
}

/** 360 is what some devices say for none, and north has a 0 (facts T43). */
export const isHeading = (degrees: number) => degrees >= 0 && degrees < 360
/** Kilometres per hour: nothing that a team sends goes faster. */
export const isSpeed = (kmh: number) => kmh >= 0 && kmh <= 2000
/** Metres, from below the deepest shore to above what flies. */
export const isAltitude = (metres: number) => metres >= -1000 && metres <= 50_000
/** Metres; more is half the earth. */
export const isAccuracy = (metres: number) => metres >= 0 && metres <= 20_100_000
