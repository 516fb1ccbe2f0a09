/** The usual percentiles of some measured milliseconds. */
export function percentiles(ms: number[]): { p50ms: number; p95ms: number; p99ms: number } {
  const sorted = Float64Array.from(ms).sort()
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50ms: at(0.5), p95ms: at(0.95), p99ms: at(0.99) }
}

export const round = (n: number) => Math.round(n * 10) / 10
