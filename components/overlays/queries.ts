import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMay } from '#components/session/session-query.ts'
import { everyPage } from '#lib/client/every-page.ts'
import type { Overlay } from '#lib/client/model.ts'
import { team } from '#lib/client/team-client.ts'

/** What lies over the team's map, the lowest first. */
export const overlaysQuery = queryOptions({
  queryKey: ['overlays'],
  queryFn: async () => {
    const all = await everyPage((after) =>
      team.GET('/v1/overlays', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    )
    return all.sort((a, b) => a.place - b.place || a.id.localeCompare(b.id))
  },
})

const NONE: Overlay[] = []

/** The same, for who may see them. */
export function useOverlays(): Overlay[] {
  const enabled = useMay('overlays:read')
  return useQuery({ ...overlaysQuery, enabled }).data ?? NONE
}

/** As this browser switched it, else as the team has set it. */
export const isOnMap = ({ id, shown }: Overlay, switched: Readonly<Record<string, boolean>>): boolean =>
  switched[id] ?? shown
