import type { LngLat } from '#lib/geo/distance.ts'

/** What is drawn over the map, from the bottom up. */
export const MARK_LAYERS = ['ways', 'shown-way', 'callers', 'crew', 'vehicles', 'alarms', 'draft'] as const
export type MarkLayer = (typeof MARK_LAYERS)[number]

/** Something at a place. `icon` is a name of `icon-names.ts`. */
export type Mark = LngLat & {
  id: string
  icon: string
  /** It stands on its place with its point, not its middle. */
  isPin?: boolean
  headingDeg?: number
  opacity?: number
  label?: string
  /** Written on the icon. */
  letters?: string
  isChosen?: boolean
  /** It is somewhere in a circle of this radius, in metres. */
  withinM?: number
}

/** A line through two points or more: along streets, or dotted where nobody knows these. `isShown`: only looked at, not driven. */
export type Way = { id: string; points: readonly LngLat[]; isKnown: boolean; isShown?: boolean }

/** One layer: of its marks the last is drawn on top, and named first. */
export type Drawing = { marks: readonly Mark[]; ways: readonly Way[] }
export const marksOnly = (marks: readonly Mark[]): Drawing => ({ marks, ways: [] })
