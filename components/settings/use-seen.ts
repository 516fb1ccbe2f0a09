import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isStale, type Seen } from './seen.ts'

/**
 * A thing as it stands on the server now, to be changed from there. When somebody else was faster it is read anew, and `mine` is
 * what was to be saved. `save` throws what is refused otherwise.
 */
export function useSeen<T>(
  id: string,
  read: () => Promise<Seen<T>>,
  change: (value: T, etag: string) => Promise<unknown>,
) {
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'seen', id],
    queryFn: read,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [mine, setMine] = useState<T>()
  const save = (value: T) =>
    change(value, data?.etag ?? '*').catch(async (refused) => {
      if (!isStale(refused)) throw refused
      setMine(value)
      await refetch()
    })
  return { seen: data, error, mine, save }
}
