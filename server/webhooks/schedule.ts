const [MINUTE, HOUR] = [60, 3600]

/** Seconds from one attempt to the next: the first at once, eight more over about 26 hours, then it is given up. */
export const SCHEDULE: readonly number[] = [5, 30, 2 * MINUTE, 10 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR, 14 * HOUR]

const DAY = 24 * HOUR

/**
 * Seconds until the next attempt after `tries` failed ones before this, or undefined: give up. Up to a fifth more or
 * less, so that what failed together does not come back together; never before the receiver said (`Retry-After`).
 */
export function delayAfter(schedule: readonly number[], tries: number, retryAfter = 0): number | undefined {
  const planned = schedule[tries]
  if (planned === undefined) return undefined
  return Math.max(Math.round(planned * (0.8 + 0.4 * Math.random())), Math.min(retryAfter, DAY))
}
