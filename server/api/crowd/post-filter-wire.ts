import type { PostQuery } from '#lib/contracts/crowd/post-query.ts'
import type { PostFilter, Wanted } from '#server/domain/posts/index.ts'
import type { Viewer } from '#server/domain/viewer.ts'

export const filterFromWire = (query: PostQuery, viewer: Viewer): PostFilter => ({
  ...{ q: query.q, statuses: statusesFrom(query.status) },
  ...{
    form: wanted(query.form, null),
    owner: wanted(query.user, viewer.membershipId),
    parent: wanted(query.parent, null),
  },
  locales: query.locale?.map((locale) => locale.toLowerCase()) ?? [],
  created: { from: query.created_after, to: query.created_before },
  updated: { from: query.updated_after, to: query.updated_before },
  within: query.bbox,
  around: query.center_point && { ...query.center_point, km: query.within_km ?? 0 },
})

/** Published ones unless asked otherwise; `all` lifts that (crowd facts, part 4). */
function statusesFrom(asked: PostQuery['status'] = ['published']): PostFilter['statuses'] {
  return asked.includes('all') ? [] : asked.filter((status) => status !== 'all')
}

function wanted(items: string[] | undefined, me: number | null): Wanted | undefined {
  if (!items) return undefined
  const ids = items.filter((item) => item !== 'none').map((item) => (item === 'me' ? me : Number(item)))
  return { ids: ids.filter((id) => id !== null), none: items.includes('none') }
}
