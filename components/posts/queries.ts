import { queryOptions, useQuery } from '@tanstack/react-query'
import { listPosts, type Post } from '#lib/client/crowd-posts.ts'
import { Problem } from '#lib/client/problem.ts'

const NEWEST = 200

export const postsQuery = queryOptions({
  queryKey: ['posts'],
  queryFn: () => listPosts(NEWEST),
})

const NONE: Post[] = []
/** The crowd's posts are not for everybody: a member without the right is told so instead of a nought. */
export function useMaySeePosts(): boolean {
  const { error } = useQuery(postsQuery)
  return !(error instanceof Problem && error.status === 403)
}
export const usePosts = (): Post[] => useQuery(postsQuery).data ?? NONE
