import { queryOptions, useQuery } from '@tanstack/react-query'
import { listPosts, type Post } from '#lib/client/crowd-posts.ts'

const NEWEST = 200

export const postsQuery = queryOptions({
  queryKey: ['posts'],
  queryFn: () => listPosts(NEWEST),
})

const NONE: Post[] = []
export const usePosts = (): Post[] => useQuery(postsQuery).data ?? NONE
