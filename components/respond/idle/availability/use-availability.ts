import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { availabilityQuery, type Change, setAvailability } from './availability-query.ts'

/** How a member can be called, and changing it; what the server answers is what is shown. */
export function useAvailability(member: string) {
  const client = useQueryClient()
  const query = availabilityQuery(member)
  const { data, error } = useQuery(query)
  const change = useMutation({
    mutationFn: (wish: Change) => setAvailability(member, wish),
    onSuccess: (now) => client.setQueryData(query.queryKey, now),
  })
  return { data, error, change }
}
