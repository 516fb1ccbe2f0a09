import { useNow } from '#components/live/now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { RowFrame } from '#components/ui/row-frame.tsx'
import type { Post } from '#lib/client/crowd-posts.ts'
import { elapsed } from '#lib/time/elapsed.ts'

/** A crowd post in the queue. */
export function PostRow({ post, id }: { post: Post; id: string }) {
  const now = useNow()
  return (
    <RowFrame
      id={id}
      icon={<StatusIcon shape="flag" />}
      title={post.title}
      line={post.content ? `Crowd post · ${post.content}` : 'Crowd post'}
      time={elapsed(Date.parse(post.createdAt), now)}
      aside={post.status}
    />
  )
}
