import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Reads a list once more after the read that is under way, which may be older than what has just been put into it. Never
 * breaks that one off: where changes come faster than the list is read, it would never end.
 */
export async function readAfterwards(client: QueryClient, queryKey: QueryKey): Promise<void> {
  if (client.isFetching({ queryKey }) === 0) return
  const read = () => client.refetchQueries({ queryKey }, { cancelRefetch: false })
  await read() // the one under way
  await read() // one from after it, the same for all who waited
}
