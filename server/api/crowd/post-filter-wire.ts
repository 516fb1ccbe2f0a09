import { PostFilters } from '#lib/contracts/crowd/post-query.ts'
import type { PostFilter, Wanted } from '#server/domain/crowd/posts/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { invalidInput } from './problem.ts'
import { parametersOf } from './query.ts'

export const filterFromWire = (query: PostFilters, viewer: Viewer): PostFilter => ({
  q: query.q,
  statuses: statusesFrom(query.status),
  ids: numbers(query.post_id),
  form: wanted(query.form),
  owner: wanted(query.user, viewer.membershipId),
  parent: wanted(query.parent),
  sets: numbers(query.set),
  anyTags: anyTags(query),
  allTags: numbers(query['tags[all]']),
  locales: query.locale?.map((locale) => locale.toLowerCase()),
  created: { from: query.created_after, to: query.created_before },
  updated: { from: query.updated_after, to: query.updated_before },
  posted: { from: query.date_after, to: query.date_before },
  upTo: numbers(query.created_before_by_id)?.[0],
  after: numbers(query.created_after_by_id)?.[0],
  within: query.bbox,
  around: query.center_point && { ...query.center_point, km: query.within_km ?? 0 },
  hasPoint: { mapped: true, unmapped: false, all: undefined }[query.has_location ?? 'all'],
  values: query.values,
  stages: numbers(query.current_stage),
  publishedTo: query.published_to,
  sources: query.source,
  shownTypes: query.include_types,
  shownAttributes: query.include_attributes,
})

/**
 * The filter in a plain object of query parameters as it is stored (a saved search's `filter`, `filters` of an export or
 * a bulk change), read as `GET /posts` reads its query; what is none of them is ignored.
 * @throws CrowdProblem 422 naming every parameter that is wrong
 */
export function filterFromParams(stored: Record<string, unknown>, viewer: Viewer): PostFilter {
  const parsed = PostFilters.safeParse(parametersOf(stored), { reportInput: true })
  if (!parsed.success) throw invalidInput(parsed.error.issues)
  return filterFromWire(parsed.data, viewer)
}

/** Published ones unless asked otherwise; `all` lifts that (facts C46). */
function statusesFrom(asked: PostFilters['status'] = ['published']): PostFilter['statuses'] {
  return asked.includes('all') ? undefined : asked.filter((status) => status !== 'all')
}

const numbers = (items: string[] | undefined) => items?.map(Number)
const anyTags = ({ tags, 'tags[any]': any }: PostFilters) => numbers(tags && any ? [...tags, ...any] : (tags ?? any))

function wanted(items: string[] | undefined, me: number | null = null): Wanted | undefined {
  if (!items) return undefined
  const ids = items.filter((item) => item !== 'none').map((item) => (item === 'me' ? me : Number(item)))
  return { ids: ids.filter((id) => id !== null), none: items.includes('none') }
}
