import type { LngLat } from '#lib/geo/distance.ts'
import { isLatLon, placeOf } from '#lib/geo/lat-lon.ts'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { allHidden, type HiddenFrom } from './hidden-from.ts'
import { liveLock } from './lock-post.ts'
import { mayUpdate, type OwnPost, type Post, type Values } from './post.ts'

declare const shown: unique symbol
/** A post with nothing in it that its reader may not see: the only kind that leaves the domain's doors. */
export type Shown<P extends OwnPost = Post> = P & { [shown]: true }

/**
 * These posts as this viewer may see them, for every way out. Who may change a post sees all of it. From others are hidden:
 * answers that are private or belong to a private stage; author, time of day and exact place where the form says so
 * (facts C50). Who is at work on it is not theirs to see, either; messages and where they came from are for who manages posts. One look-up, however many there are.
 */
export async function shownTo<P extends OwnPost>(
  ctx: Context,
  viewer: Viewer,
  posts: readonly P[],
): Promise<Shown<P>[]> {
  const isForeign = (post: P) => !mayUpdate(post, viewer)
  const hidden = posts.some(isForeign) ? await allHidden(ctx) : undefined
  const messages = !may(viewer, 'Manage Posts') && { message: null, contact: null }
  return posts.map((post) => {
    const seen = hidden && isForeign(post) ? without(post, hidden) : post
    const around = isWhole(seen) && { lock: isForeign(post) ? null : liveLock(seen, ctx.now()), ...messages }
    return { ...seen, ...around } as Shown<P> // safe: this is where it becomes one
  })
}

const isWhole = (post: OwnPost): post is Post => 'lock' in post

function without<P extends OwnPost>(post: P, { keys, shapes, dates, authors, times, places }: HiddenFrom): P {
  const inForm = (forms: number[]) => post.formId !== null && forms.includes(post.formId)
  const { values: answers, place } = open(post, keys)
  const values = inForm(times) ? ofDays(answers, dates) : answers
  return {
    ...post,
    values,
    place,
    ...(inForm(authors) && { membershipId: null, authorEmail: null, authorRealname: null }),
    ...(inForm(times) && ofDay(post)),
    ...(inForm(places) && { values: blurred(values, shapes), place: place && rough(place) }),
  }
}

/** Without the hidden answers; where the first place was one of them, the post stands at the first of the others. */
function open({ values, place }: OwnPost, hidden: string[]): Pick<OwnPost, 'values' | 'place'> {
  const kept = Object.entries(values).filter(([key]) => !hidden.includes(key))
  if (kept.length === Object.keys(values).length) return { values, place }
  const places = kept.flatMap(([, answers]) => answers.filter(isLatLon).flatMap((one) => placeOf(one) ?? []))
  const same = places.find(({ lng, lat }) => lng === place?.lng && lat === place.lat)
  return { values: Object.fromEntries(kept), place: same ?? places[0] ?? null }
}

const midnight = (date: Date) => new Date(`${date.toISOString().slice(0, 10)}T00:00Z`)
const ofDay = ({ createdAt, updatedAt, postDate }: OwnPost) => ({
  createdAt: midnight(createdAt),
  updatedAt: updatedAt && midnight(updatedAt),
  postDate: midnight(postDate),
})

/** Dates among the answers are kept as `YYYY-MM-DD hh:mm:ss` (value-kinds.ts). */
const ofDays = (values: Values, dates: string[]): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, answers]) => [key, dates.includes(key) ? answers.map(dayOf) : answers]),
  )
const dayOf = (one: unknown) => (typeof one === 'string' ? `${one.slice(0, 10)} 00:00:00` : one)

const round = (degrees: unknown) => Math.round(Number(degrees) * 100) / 100
const rough = ({ lng, lat }: LngLat): LngLat => ({ lng: round(lng), lat: round(lat) })

/** Places to two decimals, about a kilometre; the corners of shapes, too. */
const blurred = (values: Values, shapes: string[]): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, answers]) => [
      key,
      answers.map((one) => (isLatLon(one) ? { lat: round(one.lat), lon: round(one.lon) } : outline(one, shapes, key))),
    ]),
  )

const outline = (one: unknown, shapes: string[], key: string) =>
  typeof one === 'string' && shapes.includes(key)
    ? one.replaceAll(/[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?/gi, (number) => String(round(number)))
    : one
