import type { Endpoint } from '#lib/contracts/endpoint.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Config } from '#server/config.ts'
import { openBuckets, type Rate, type Taken } from './token-bucket.ts'

export type BucketName = 'default' | NonNullable<Endpoint['bucket']>
type Limited = Pick<Caller, 'credential' | 'requestsPerMinute' | 'isConsole'>
/** A request that was counted, and what to say about it in the headers. */
export type Counted = { allowed: boolean; headers: Record<string, string> }

/** Multiples of the caller's average: what flows in a minute, and what may come at once (facts T12). */
const BUCKETS: Record<BucketName, { perMinute: number; burst: number }> = {
  default: { perMinute: 1, burst: 2.5 },
  alarms: { perMinute: 5, burst: 5 },
  positions: { perMinute: 100, burst: 50 / 3 },
}
/** One screen asks for everything a seat sees. */
const CONSOLE = 10

/** How much everybody may ask for. `now`: milliseconds of a clock that never goes back. */
export function openRateLimits(
  { RATE_LIMIT_PER_MINUTE: average }: Pick<Config, 'RATE_LIMIT_PER_MINUTE'>,
  now: () => number = () => performance.now(),
) {
  const open = (bucket: BucketName) => ({ buckets: openBuckets(now), shapes: openShapes(bucket) })
  const limits = { default: open('default'), alarms: open('alarms'), positions: open('positions') }
  return {
    /** Counts a request of this caller; undefined where limits are off. */
    count(bucket: BucketName, caller: Limited): Counted | undefined {
      if (average === 0) return undefined
      const { buckets, shapes } = limits[bucket]
      const shape = shapes(caller.requestsPerMinute ?? (caller.isConsole ? CONSOLE : 1) * average)
      return counted(bucket, shape.policy, buckets.take(caller.credential, shape.rate))
    },
  }
}

export type RateLimits = ReturnType<typeof openRateLimits>

/** Who is counted when the page of a report asks, or its socket knocks. */
export const callerCredential = (reportId: number) => `caller:${reportId}`

type Shape = { rate: Rate; policy: string }

/** A bucket for each average there is. Averages are settings, so there are few. */
function openShapes(bucket: BucketName): (average: number) => Shape {
  const known = new Map<number, Shape>()
  return (average) => {
    const shape = known.get(average) ?? shapeOf(bucket, average)
    known.set(average, shape)
    return shape
  }
}

function shapeOf(bucket: BucketName, average: number): Shape {
  const { perMinute, burst } = BUCKETS[bucket]
  const rate = { perMinute: perMinute * average, burst: Math.ceil(burst * average - 1e-9) }
  const window = Math.max(1, Math.round((60 * rate.burst) / rate.perMinute))
  return { rate, policy: `"${bucket}";q=${rate.burst};w=${window}` }
}

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-11: `RateLimit-Policy: "default";q=300;w=150` (the burst, and the
 * seconds in which it fills) and `RateLimit: "default";r=298;t=1` (what is left, and the seconds until there is more).
 */
function counted(bucket: BucketName, policy: string, { allowed, left, waitMs }: Taken): Counted {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000))
  const headers = { 'ratelimit-policy': policy, ratelimit: `"${bucket}";r=${left};t=${seconds}` }
  return { allowed, headers: allowed ? headers : { ...headers, 'retry-after': String(seconds) } }
}
