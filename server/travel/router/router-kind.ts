import type { Place } from '#server/domain/place.ts'

export type Leg = { seconds: number; metres: number }
/** With a `body` it is a POST of JSON. */
export type RouterRequest = { url: URL; body?: object }

/** How one kind of routing server is asked, and what it answers; undefined: that is not its answer. */
export type RouterKind = {
  /** Whether a path can only be this kind's. */
  isPath: (path: string) => boolean
  /** How many sources one question may have. */
  atOnce: number
  table: (url: string, target: Place, sources: readonly Place[]) => RouterRequest
  legs: (answer: unknown) => (Leg | null)[] | undefined
  route: (url: string, source: Place, target: Place) => RouterRequest
  line: (answer: unknown) => [lng: number, lat: number][] | undefined
}
