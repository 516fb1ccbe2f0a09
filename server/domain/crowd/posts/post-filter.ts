import type { Bounds } from '#lib/geo/bounds.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { PostStatus } from './post.ts'

/** Some ids, or nothing there at all (`none`). */
export type Wanted = { ids: number[]; none: boolean }
/** Both ends count. */
export type Span = { from: Date | undefined; to: Date | undefined }

/** What chooses posts: "or" within one of them, "and" across them. What is undefined chooses nothing. */
export type PostFilter = {
  q?: string | undefined
  /** Every status where it is left out. */
  statuses?: PostStatus[] | undefined
  ids?: number[] | undefined
  form?: Wanted | undefined
  owner?: Wanted | undefined
  parent?: Wanted | undefined
  /** Ids of collections. */
  sets?: number[] | undefined
  anyTags?: number[] | undefined
  allTags?: number[] | undefined
  locales?: string[] | undefined
  created?: Span | undefined
  updated?: Span | undefined
  posted?: Span | undefined
  /** Ids of posts: not made after the one, made after the other. */
  upTo?: number | undefined
  after?: number | undefined
  /** In any of these, none of which goes across the 180th meridian. */
  within?: Bounds[] | undefined
  around?: (LngLat & { km: number }) | undefined
  hasPoint?: boolean | undefined
  /** By the key of an attribute: any of these values. */
  values?: Record<string, string[]> | undefined
  /** The stages that a post may stand at. */
  stages?: number[] | undefined
  /** Names of roles it is published to. */
  publishedTo?: string[] | undefined
  /** Types of messages; `web` for what was made of none. */
  sources?: string[] | undefined
  /** Which values are shown: of attributes of these types, with these keys or ids. They choose no posts. */
  shownTypes?: string[] | undefined
  shownAttributes?: string[] | undefined
}
