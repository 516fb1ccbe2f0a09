import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'

export const PLACES_KEY = ['places']

/** The team's own places that fit, page by page, the last first. */
export const placesQuery = (search: string, kind: PlaceKind | '') =>
  infiniteQueryOptions({
    queryKey: [...PLACES_KEY, 'list', search, kind],
    queryFn: ({ pageParam }) =>
      unwrap(
        team.GET('/v1/places', {
          params: {
            query: {
              limit: '50',
              ...(search && { search }),
              ...(kind && { kind }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor.after,
    staleTime: 0,
  })
