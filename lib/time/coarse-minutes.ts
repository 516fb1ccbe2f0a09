/** What is said to somebody who waits: no finer than an estimate knows. */
const STEPS = [2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 45, 60]
/** How far an estimate must have left the last step's range before another is said, as a part of that step. */
const SLACK = 0.1

/**
 * An estimate in coarse steps, null beyond an hour. `before` is what was said last: it stands until the estimate has
 * clearly left it, so that jitter is not seen.
 */
export function coarseMinutes(minutes: number, before: number | null = null): number | null {
  if (before !== null && isAbout(minutes, before)) return before
  if (minutes > 60) return null
  return STEPS.findLast((step) => minutes >= rangeOf(step).from) ?? STEPS[0]!
}

function isAbout(minutes: number, step: number): boolean {
  const { from, to } = rangeOf(step)
  const slack = SLACK * step
  return minutes >= from - slack && minutes < to + slack
}

/** Half way to the steps beside it. */
function rangeOf(step: number): { from: number; to: number } {
  const at = STEPS.indexOf(step)
  const half = (other: number | undefined) => other && (other + step) / 2
  return { from: half(STEPS[at - 1]) ?? 0, to: half(STEPS[at + 1]) ?? 60 }
}
