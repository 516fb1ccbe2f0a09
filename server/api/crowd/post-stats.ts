import { getPostStats, type StatsQuery } from '#lib/contracts/crowd/post-stats.ts'
import { type Grouping, groupedTotals, totalsOverTime } from '#server/domain/crowd/posts/index.ts'
import type { On } from './on.ts'

import { filterFromWire } from './post-filter-wire.ts'

export function postStatsRoutes(on: On): void {
  on(getPostStats, {
    run: async ({ ctx, viewer, query }) => {
      const grouping = groupingFrom(query)
      const filter = filterFromWire(withStatus(query), viewer)
      if (!query.timeline) {
        const values = await groupedTotals(ctx, viewer, filter, grouping)
        return { totals: [{ key: grouping.by, values }], ...asked(query) }
      }
      const clock = { attribute: query.timeline_attribute, intervalSeconds: query.timeline_interval }
      const totals = await totalsOverTime(ctx, viewer, filter, grouping, clock)
      return { totals, ...asked(query), time_interval: query.timeline_interval }
    },
  })
}

/** Who groups by status wants to see them all (facts C54). */
const withStatus = (query: StatsQuery) =>
  query.group_by === 'status' && query.status === undefined ? { ...query, status: ['all' as const] } : query

function groupingFrom({ group_by: by, group_by_tags: tag, group_by_attribute_key: key = '' }: StatsQuery): Grouping {
  if (by === 'attribute') return { by, key }
  if (by !== 'tags') return { by: by ?? 'all' }
  return { by, parent: tag === 'all' ? 'all' : tag === undefined ? null : Number(tag) }
}

const asked = (query: StatsQuery) => ({
  group_by: query.group_by ?? null,
  group_by_tags: query.group_by_tags ?? null,
  group_by_attribute_key: query.group_by_attribute_key ?? null,
  timeline_attribute: query.timeline ? query.timeline_attribute : null,
})
